import { federalStateCode, type FederalStateCode } from '../../../schema/vocabulary/federal-state-code.js';
import { FrameDocument, PracticesDocument, type PracticesQuery } from '../../api/generated/operations.js';
import { Answer } from '../../display/answer.js';
import { Button } from '../../display/button.js';
import { ScreenHeading } from '../../display/heading.js';
import { Empty } from '../../display/notice.js';
import { Select } from '../../display/select.js';
import { useAnswer } from '../../state/loading.js';
import { addressWith, asOf, go, view } from '../../state/navigation.js';
import { labelOf, spoken, texts } from '../../texts/texts.js';
import { PracticeCard } from './practice-card.js';

function LandSelect() {
  const { practices } = texts.value;
  return (
    <Select class="practice-land" id="practice-land" label={practices.land} value={view.value.details.land ?? ''} onChoose={(value) => go(addressWith({ land: (value || null) as FederalStateCode | null }))}>
      <option value="">{practices.allLands}</option>
      {federalStateCode.values.map((code) => <option key={code} value={code}>{labelOf(federalStateCode, code)}</option>)}
    </Select>
  );
}

/** Those that name the Land or a place in it; `key` is the Land's. */
const inLand = (all: PracticesQuery['practices'], key: string): PracticesQuery['practices'] => all.filter(({ areas }) => areas.some((area) => area.key.startsWith(key)));

function Cards({ all }: { readonly all: PracticesQuery['practices'] }) {
  const words = texts.value.practices;
  const { land } = view.value.details;
  const frame = useAnswer(FrameDocument, { at: asOf.value });
  const key = frame.loaded.state === 'ready' ? frame.loaded.answer.federalStates.find(({ code }) => code === land)?.key : undefined;
  const shown = key === undefined ? all : inLand(all, key);
  if (all.length === 0) return <Empty text={words.empty} />;
  if (shown.length === 0) return <Empty text={words.emptyHere}><Button onClick={() => go(addressWith({ land: null }))}>{words.all}</Button></Empty>;
  return (
    <>
      <p class="remark">{words.count(shown.length)}</p>
      <ul class="topic-list">{shown.map((practice) => <PracticeCard key={practice.id} practice={practice} />)}</ul>
    </>
  );
}

/** Every recorded practice, and what it answers. */
export function PracticesScreen() {
  const { practices } = texts.value;
  const asked = useAnswer(PracticesDocument, { at: asOf.value, language: spoken.value });
  return (
    <>
      <ScreenHeading title={practices.title}><p class="kern-body lead">{practices.lead}</p></ScreenHeading>
      <LandSelect />
      <Answer asked={asked}>{(answer) => <Cards all={answer.practices} />}</Answer>
    </>
  );
}
