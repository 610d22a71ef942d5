import type { FederalStateCode } from '../../../schema/vocabulary/federal-state-code.js';
import { LandNetDocument } from '../../api/generated/operations.js';
import { Answer } from '../../display/answer.js';
import { useAnswer } from '../../state/loading.js';
import { asOf } from '../../state/navigation.js';
import { spoken } from '../../texts/texts.js';
import { ReportFigure } from './report-figure.js';
import type { SourceNumbers } from './source-numbers.js';

/** The network of a Land for its report; asked apart, so that the text does not wait for it. */
export function LandFigure({ land, numbers }: { readonly land: FederalStateCode; readonly numbers: SourceNumbers }) {
  const asked = useAnswer(LandNetDocument, { code: land, at: asOf.value, language: spoken.value });
  return <Answer asked={asked}>{({ federalState }) => <ReportFigure state={federalState} numbers={numbers} />}</Answer>;
}
