import { useMemo } from 'preact/hooks';
import { federalStateCode } from '../../../schema/vocabulary/federal-state-code.js';
import type { LandNetQuery } from '../../api/generated/operations.js';
import { drawn } from '../../display/drawn.js';
import { buildNet } from '../../graph/build-net.js';
import { countEntries } from '../../graph/counts.js';
import { foldNet, MOST_NODES } from '../../graph/fold.js';
import type { Net } from '../../graph/net.js';
import { colourName } from '../../legend/colours.js';
import { addressOf, language } from '../../state/navigation.js';
import { labelOf, texts } from '../../texts/texts.js';
import { legendKeys } from '../net/legend-keys.js';
import { PaperPicture } from '../net/paper-picture.js';
import { nodeName } from '../net/words.js';
import { toldPart, withoutLine } from './report-net.js';
import { pageOf } from './report-picture.js';
import type { SourceNumbers } from './source-numbers.js';

interface FigureProps {
  readonly state: LandNetQuery['federalState'];
  readonly numbers: SourceNumbers;
}

/** What the signs of the picture mean. */
function Legend({ net }: { readonly net: Net }) {
  return (
    <ul class="figure__legend" aria-label={texts.value.net.legend}>
      {legendKeys(countEntries(net, []), (key) => `var(${colourName(key)})`).map(({ symbol, label }) => (
        <li key={label}><svg viewBox="0 0 36 18" aria-hidden="true" focusable="false">{drawn(symbol)}</svg>{label}</li>
      ))}
    </ul>
  );
}

/** The numbers of the sources on which the drawn statements stand, ascending. */
function numbersOf({ statements }: Net, { numberOf }: SourceNumbers): readonly number[] {
  const numbers = statements.flatMap(({ evidence }) => evidence.map(({ source }) => numberOf(source.id)));
  return [...new Set(numbers)].filter((number) => number > 0).sort((a, b) => a - b);
}

/** A Land's network on the page: the picture, its legend, who stands in it alone, and where it comes from. What it says the tables say in words. */
export function ReportFigure({ state, numbers }: FigureProps) {
  const { report } = texts.value;
  const told = useMemo(() => toldPart(buildNet(state.constellation, state.key, state.findings.nodes)), [state]);
  const net = useMemo(() => foldNet(told, { most: MOST_NODES, unfolded: [], keep: null }).net, [told]);
  const picture = useMemo(() => pageOf(net), [net, language.value]);
  const [alone, sources] = [withoutLine(net).map(nodeName), numbersOf(told, numbers)];
  const place = addressOf({ room: 'land', land: state.code, tab: 'netz' });
  if (net.nodes.length === 0) return <p class="kern-body">{report.noFigure}</p>;
  return (
    <figure class="figure">
      <div class="figure__frame" role="img" tabIndex={0} aria-label={report.figureLabel(labelOf(federalStateCode, state.code), net.nodes.length, told.statements.length)}><PaperPicture picture={picture} /></div>
      <Legend net={net} />
      <figcaption class="figure__notes">
        {report.figureSays}
        {alone.length > 0 && <> {report.alone(alone.join('; '))}</>}
        {sources.length > 0 && <> {report.figureSources(sources.map((number) => `[${number}]`).join(' '))}</>}
        <span class="figure__place"> {report.inNet} <a class="kern-link kern-link--small" href={place}>{location.origin}{location.pathname}{place}</a></span>
      </figcaption>
    </figure>
  );
}
