import { useMemo } from 'preact/hooks';
import { actorKind } from '../../../schema/vocabulary/actor-kind.js';
import { federalStateCode, type FederalStateCode } from '../../../schema/vocabulary/federal-state-code.js';
import { LandMatrixDocument, type LandMatrixQuery } from '../../api/generated/operations.js';
import { Answer } from '../../display/answer.js';
import { Empty } from '../../display/notice.js';
import { fileName } from '../../export/file-name.js';
import { TableButton } from '../../export/table-button.js';
import { RoleSymbol } from '../../display/symbols.js';
import { lookOf } from '../../legend/statement-looks.js';
import { useNarrow } from '../../display/use-narrow.js';
import { useAnswer } from '../../state/loading.js';
import { asOf } from '../../state/navigation.js';
import { capital, inWords, labelOf, spoken, texts } from '../../texts/texts.js';
import { buildMatrix } from './matrix.js';
import { FINDING_LOOKS, type FindingLook } from './matrix-findings.js';
import { FindingSymbol } from './finding-symbol.js';
import { MatrixList } from './matrix-list.js';
import { matrixRows } from './matrix-rows.js';
import { MatrixTable } from './matrix-table.js';

function SignKey({ shown }: { readonly shown: ReadonlySet<FindingLook> }) {
  const { matrix } = texts.value;
  const signs = [
    { sign: 'lead', general: false }, { sign: 'involved', general: false }, { sign: 'lead', general: true }, { sign: 'involved', general: true },
  ] as const;
  return (
    <ul class="sign-key" aria-label={matrix.legend}>
      {signs.map(({ sign, general }) => (
        <li key={`${sign}${general}`} class="with-symbol">
          <RoleSymbol sign={sign} general={general} />
          {matrix[sign]}{general && `, ${matrix.general}`}
        </li>
      ))}
      {FINDING_LOOKS.filter((look) => shown.has(look)).map((look) => <li key={look} class="with-symbol"><FindingSymbol look={look} />{inWords(lookOf(look).label)}</li>)}
      <li>{matrix.hint}</li>
    </ul>
  );
}

function Filled({ answer }: { readonly answer: LandMatrixQuery }) {
  const { matrix: words, download } = texts.value;
  const matrix = useMemo(() => buildMatrix(answer), [answer]);
  const narrow = useNarrow();
  const shown = useMemo(() => new Set(matrix.stages.flatMap(({ rows }) => rows.flatMap(({ findings }) => findings.map(({ look }) => look)))), [matrix]);
  const { code, key, asOf: { validAt } } = answer.federalState;
  if (matrix.kinds.length === 0) return <Empty text={words.empty} />;
  return (
    <>
      <SignKey shown={shown} />
      {narrow ? <MatrixList matrix={matrix} place={key} /> : <MatrixTable matrix={matrix} place={key} caption={words.caption(labelOf(federalStateCode, code))} />}
      <TableButton
        name={fileName({ subject: labelOf(federalStateCode, code), view: download.views.matrix, day: validAt, ending: 'csv' })}
        table={() => ({ head: [words.task, ...matrix.kinds.map((kind) => capital(labelOf(actorKind, kind))), words.verdict], rows: matrixRows(matrix) })}
      />
    </>
  );
}

/** A Land as a matrix: who is responsible for which task, by kind of actor. */
export function MatrixRoom({ land }: { readonly land: FederalStateCode }) {
  const asked = useAnswer(LandMatrixDocument, { code: land, at: asOf.value, language: spoken.value });
  return (
    <>
      <h2 class="kern-sr-only">{texts.value.matrix.title}</h2>
      <Answer asked={asked}>{(answer) => <Filled answer={answer} />}</Answer>
    </>
  );
}
