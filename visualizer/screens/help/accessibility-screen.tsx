import { OperatorDocument, type OperatorQuery } from '../../api/generated/operations.js';
import { Answer } from '../../display/answer.js';
import { ExternalLink } from '../../display/external-link.js';
import { useAnswer } from '../../state/loading.js';
import { softly } from '../../texts/soft-hyphens.js';
import { texts } from '../../texts/texts.js';
import { TextPage } from './text-page.js';

/** By § 16 BGG, for federal bodies. */
const ARBITRATION = 'https://www.schlichtungsstelle-bgg.de';

/** Where barriers are reported, as the operator of the service has said. */
function Report({ operator: { name, contact } }: OperatorQuery) {
  const { report } = texts.value.accessibility;
  if (contact === null) return <p class="kern-body">{report.nobody}</p>;
  const isPage = contact.startsWith('https:');
  return (
    <p class="kern-body">
      {report.invite(name)}{' '}
      {isPage ? <ExternalLink href={contact}>{contact}</ExternalLink> : <a class="kern-link" href={`mailto:${contact}?subject=${encodeURIComponent(report.subject)}`}>{contact}</a>}
    </p>
  );
}

/** The statement that the law asks for, with the way to report barriers. */
export function AccessibilityScreen() {
  const { title, sections, report, arbitration } = texts.value.accessibility;
  const asked = useAnswer(OperatorDocument, {});
  return (
    <>
      <TextPage title={title} sections={sections} />
      <div class="text-page">
        <section>
          <h2 class="kern-heading-small">{report.title}</h2>
          <Answer asked={asked}>{(answer) => <Report {...answer} />}</Answer>
        </section>
        <section>
          <h2 class="kern-heading-small">{arbitration.title}</h2>
          <p class="kern-body">{arbitration.text}</p>
          <p class="kern-body"><ExternalLink href={ARBITRATION}>{softly(arbitration.link)}</ExternalLink></p>
        </section>
      </div>
    </>
  );
}
