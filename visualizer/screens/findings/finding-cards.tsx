import { QUESTIONS, questionAnswered, type Question } from '../../legend/questions.js';
import { inWords, texts } from '../../texts/texts.js';
import { FindingCard } from './finding-card.js';
import type { ShownFinding } from './shown-finding.js';

interface Props {
  readonly findings: readonly ShownFinding[];
  readonly withLand: boolean;
  /** The finding that is pointed at. */
  readonly wanted: string | null;
}

function Cards({ findings, withLand, wanted, level }: Props & { readonly level: 3 | 4 }) {
  return <ul class="findings">{findings.map((finding) => <FindingCard key={finding.id} finding={finding} withLand={withLand} wanted={finding.id === wanted} level={level} />)}</ul>;
}

/** How many findings there are, and beside them how many hints. */
function countWords(own: readonly ShownFinding[], { hints }: Question): string {
  const hinted = own.filter(({ kind }) => hints.includes(kind)).length;
  return texts.value.findings.groupCount(own.length - hinted, hinted);
}

/** Findings as cards; where all of them are there, under the questions that they answer. */
export function FindingCards({ grouped, ...props }: Props & { readonly grouped: boolean }) {
  if (!grouped) return <Cards {...props} level={3} />;
  return (
    <>
      {QUESTIONS.map((question) => {
        const own = props.findings.filter(({ kind }) => questionAnswered(kind) === question);
        return own.length > 0 && (
          <section key={question.key} class="finding-group" aria-labelledby={`question-${question.key}`}>
            <h3 class="finding-group__name" id={`question-${question.key}`}>{inWords(question.label)} <span class="quiet">{countWords(own, question)}</span></h3>
            <Cards {...props} findings={own} level={4} />
          </section>
        );
      })}
    </>
  );
}
