import { GermanyDocument } from '../../api/generated/operations.js';
import { Answer } from '../../display/answer.js';
import { ScreenHeading } from '../../display/heading.js';
import { Empty } from '../../display/notice.js';
import { QUESTIONS } from '../../legend/questions.js';
import { ViewSwitch } from '../../display/view-switch.js';
import { useAnswer } from '../../state/loading.js';
import { addressOf, addressWith, asOf, view } from '../../state/navigation.js';
import { spoken, texts } from '../../texts/texts.js';
import { QuestionCards } from '../findings/question-cards.js';
import { GermanyTable } from './germany-table.js';
import { miniNet } from './mini-net.js';
import { Tiles } from './tiles.js';

function Switch() {
  const { germany } = texts.value;
  const { asTable } = view.value.details;
  return (
    <ViewSwitch
      label={germany.viewLabel}
      choices={[
        { label: germany.asTiles, address: addressWith({ asTable: false }), chosen: !asTable },
        { label: germany.asTable, address: addressWith({ asTable: true }), chosen: asTable },
      ]}
    />
  );
}

/** The four questions that the service was made for; what else is to be noted stands with the findings. */
const FOUR = QUESTIONS.filter(({ key }) => key !== 'weiteres');

export function GermanyScreen() {
  const { germany, findings } = texts.value;
  const asked = useAnswer(GermanyDocument, { at: asOf.value, language: spoken.value });
  return (
    <>
      <ScreenHeading title={germany.title}><p class="kern-body lead">{germany.lead}</p></ScreenHeading>
      <QuestionCards
        label={findings.questions}
        questions={FOUR}
        land={null}
        ready={asked.loaded.state !== 'waiting'}
        addressOf={({ key }) => addressOf({ room: 'findings' }, { question: key })}
        chosen={() => false}
      />
      <Switch />
      <Answer asked={asked}>
        {({ federalStates }) => {
          const nets = federalStates.map(miniNet);
          const nothing = nets.every(({ pairs, absences }) => pairs.length === 0 && absences.length === 0);
          return (
            <>
              {nothing && <Empty text={germany.empty} />}
              {view.value.details.asTable ? <GermanyTable nets={nets} /> : <Tiles nets={nets} />}
            </>
          );
        }}
      </Answer>
    </>
  );
}
