import type { FederalStateCode } from '../../../schema/vocabulary/federal-state-code.js';
import { FindingCountsDocument } from '../../api/generated/operations.js';
import { FindingSymbol } from '../../display/finding-symbol.js';
import type { Question } from '../../legend/questions.js';
import { useAnswer } from '../../state/loading.js';
import { asOf } from '../../state/navigation.js';
import { inWords, texts } from '../../texts/texts.js';
import { countedOf, type Counted } from './counted.js';

interface CardProps {
  readonly question: Question;
  readonly counted: Counted | 'waiting' | 'failed';
  readonly address: string;
  readonly chosen: boolean;
}

function Number({ counted }: Pick<CardProps, 'counted'>) {
  const { findings } = texts.value;
  if (counted === 'waiting') return <span class="question__number"><span aria-hidden="true">…</span><span class="kern-sr-only">{findings.counting}</span></span>;
  if (counted === 'failed') return <span class="question__more">{findings.uncounted}</span>;
  return (
    <>
      <span class="question__number">{counted.count}<span class="kern-sr-only"> {counted.count === 1 ? findings.one : findings.many}</span></span>
      <span class="question__more">{counted.remark}</span>
    </>
  );
}

function Card({ question, counted, address, chosen }: CardProps) {
  const [kind] = question.kinds;
  return (
    <li>
      <a class="question" href={address} aria-current={chosen ? 'true' : undefined}>
        <span class="question__label">{kind && <FindingSymbol kind={kind} />} {inWords(question.label)}</span>
        <Number counted={counted} />
      </a>
    </li>
  );
}

interface Props {
  readonly label: string;
  readonly questions: readonly Question[];
  /** The Land that is counted; null: all of them. */
  readonly land: FederalStateCode | null;
  /** False: the numbers wait, so that they hold nothing up. */
  readonly ready: boolean;
  readonly addressOf: (question: Question) => string;
  readonly chosen: (question: Question) => boolean;
}

/** The questions with their numbers, each leading to the findings that answer it. */
export function QuestionCards({ label, questions, land, ready, addressOf, chosen }: Props) {
  const { loaded } = useAnswer(FindingCountsDocument, ready ? { lands: land === null ? null : [land], at: asOf.value } : null);
  const counted = loaded.state === 'ready' ? countedOf(loaded.answer) : null;
  const instead = loaded.state === 'waiting' ? 'waiting' : 'failed';
  return (
    <nav class="questions" aria-label={label} data-region>
      <ul>
        {questions.map((question) => (
          <Card key={question.key} question={question} counted={counted?.[question.key] ?? instead} address={addressOf(question)} chosen={chosen(question)} />
        ))}
      </ul>
    </nav>
  );
}
