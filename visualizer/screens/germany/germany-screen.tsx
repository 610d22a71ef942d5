import { GermanyDocument } from '../../api/generated/operations.js';
import { Answer } from '../../display/answer.js';
import { ScreenHeading } from '../../display/heading.js';
import { Empty } from '../../display/notice.js';
import { ViewSwitch } from '../../display/view-switch.js';
import { useAnswer } from '../../state/loading.js';
import { addressWith, asOf, view } from '../../state/navigation.js';
import { spoken, texts } from '../../texts/texts.js';
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

export function GermanyScreen() {
  const { germany } = texts.value;
  const asked = useAnswer(GermanyDocument, { at: asOf.value, language: spoken.value });
  return (
    <>
      <ScreenHeading title={germany.title}><p class="kern-body lead">{germany.lead}</p></ScreenHeading>
      <Switch />
      <Answer asked={asked}>
        {({ federalStates }) => {
          const nets = federalStates.map(miniNet);
          const nothing = nets.every(({ pairs, absences }) => pairs.length === 0 && absences === 0);
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
