import { federalStateCode, type FederalStateCode } from '../../../schema/vocabulary/federal-state-code.js';
import { csvOf } from '../../export/csv.js';
import { figureSvg } from '../../export/figure.js';
import { fileName } from '../../export/file-name.js';
import { pngOf } from '../../export/png.js';
import { saveFile } from '../../export/save-file.js';
import { countEntries } from '../../graph/counts.js';
import { measureIn } from '../../graph/measure.js';
import type { Net } from '../../graph/net.js';
import { pictureShapes } from '../../graph/paper/picture-shapes.js';
import type { Picture } from '../../graph/picture.js';
import { colourName, colours } from '../../legend/colours.js';
import { HIDDEN_AT_FIRST, IDLE_KEY, IDLE_LABEL } from '../../legend/entries.js';
import { KIND_GROUPS } from '../../legend/kind-groups.js';
import { STATEMENT_LOOKS } from '../../legend/statement-looks.js';
import { language, view } from '../../state/navigation.js';
import { writtenDay } from '../../texts/dates.js';
import { inWords, labelOf, texts } from '../../texts/texts.js';
import { legendKeys } from './legend-keys.js';
import { membersInWords, type Sayings } from './sayings.js';
import { formOf, kindName, laneName, levelName, nodeName, standingOf } from './words.js';

/** What can be saved of a Land's network. */
export type Wanted = 'svg' | 'png' | 'statements' | 'actors' | 'json';

/** A network as it is on the screen: all of it in words, and the picture that is drawn of it. */
export interface ToSave {
  readonly land: FederalStateCode;
  readonly moment: { readonly validAt: string; readonly knownAt: string; readonly revision: number };
  readonly net: Net;
  readonly sayings: Sayings;
  readonly picture: Picture;
}

const LIGHT = colours('light');
const light = (key: string): string => LIGHT.get(colourName(key)) ?? '#000000';

/** The day, the state of the data, and what is left out: what one must know to read it later. */
function factsOf({ moment: { validAt, knownAt, revision } }: ToSave): readonly string[] {
  const { moment, download } = texts.value;
  const { hidden, knownAt: known } = view.value.details;
  const off = new Set(hidden ?? HIDDEN_AT_FIRST);
  const labels = [...KIND_GROUPS, { key: IDLE_KEY, label: IDLE_LABEL }, ...STATEMENT_LOOKS].filter(({ key }) => off.has(key)).map(({ label }) => inWords(label).replaceAll('\u00ad', ''));
  return [
    [moment.validAt(writtenDay(validAt, language.value)), ...(known === null ? [] : [moment.knownAt(writtenDay(known, language.value))]), moment.data(revision, writtenDay(knownAt, language.value))].join(' · '),
    labels.length > 0 ? download.hidden(labels.join(', ')) : download.nothingHidden,
  ];
}

/** Titles of the sources on which the statements stand, each once. */
function sourcesOf({ statements }: Net): readonly string[] {
  return [...new Set(statements.flatMap(({ evidence }) => evidence.map(({ source }) => source.title)))].sort((a, b) => a.localeCompare(b, 'de'));
}

function svgOf(given: ToSave): string {
  const { download } = texts.value;
  const { land, net, picture } = given;
  const sources = sourcesOf(net);
  return figureSvg({
    title: download.heading(labelOf(federalStateCode, land)),
    facts: factsOf(given),
    picture: { shapes: pictureShapes(picture, { colour: light, laneName }), width: picture.width, height: picture.height },
    legend: legendKeys(countEntries(net, []), light),
    notes: [sources.length > 0 ? download.sources(sources.join('; ')) : download.noSources, download.address(location.href)],
    measure: measureIn(document.body),
    colours: { paper: light('paper'), text: light('text'), band: light('band') },
  });
}

function statementsCsv({ net, sayings }: ToSave): string {
  const { net: { statementsTable: words }, download: { columns } } = texts.value;
  const rows = net.statements.flatMap((statement) => {
    const own = [membersInWords(sayings, statement), formOf(statement), standingOf(statement), statement.text];
    const proofs = statement.evidence.map(({ source, locator }) => [source.title, locator, source.url ?? '']);
    return (proofs.length > 0 ? proofs : [['', '', '']]).map((proof) => [...own, ...proof]);
  });
  return csvOf([words.members, words.form, words.standing, columns.sentence, columns.source, columns.locator, columns.url], rows);
}

function actorsCsv({ net, sayings }: ToSave): string {
  const { actorsTable: words } = texts.value.net;
  return csvOf([words.name, words.kind, words.level, words.count], net.nodes.map((node) => [nodeName(node), kindName(node), levelName(node), String(sayings.of(node.id).length)]));
}

function jsonOf(given: ToSave): string {
  const { land, moment, net, sayings } = given;
  return `${JSON.stringify({
    land, name: labelOf(federalStateCode, land), ...moment, facts: factsOf(given), address: location.href,
    actors: net.nodes.map((node) => ({ id: node.id, name: nodeName(node), kinds: node.kinds, level: node.level, kind: kindName(node), levelName: levelName(node), exists: node.ghost ? false : node.open ? null : true })),
    statements: net.statements.map((statement) => ({
      id: statement.id, facts: statement.facts, participants: statement.members, members: membersInWords(sayings, statement), form: formOf(statement), standing: standingOf(statement), sentence: statement.text,
      evidence: statement.evidence.map(({ locator, source: { title, publisher, publishedOn, url } }) => ({ title, publisher, publishedOn, url, locator })),
    })),
  }, null, 2)}\n`;
}

interface Made {
  readonly view: 'netz' | 'aussagen' | 'stellen';
  readonly ending: string;
  readonly type: string;
  readonly content: BlobPart;
}

async function make(wanted: Wanted, given: ToSave): Promise<Made> {
  switch (wanted) {
    case 'svg':
      return { view: 'netz', ending: 'svg', type: 'image/svg+xml', content: svgOf(given) };
    case 'png':
      return { view: 'netz', ending: 'png', type: 'image/png', content: await pngOf(svgOf(given)) };
    case 'statements':
      return { view: 'aussagen', ending: 'csv', type: 'text/csv;charset=utf-8', content: statementsCsv(given) };
    case 'actors':
      return { view: 'stellen', ending: 'csv', type: 'text/csv;charset=utf-8', content: actorsCsv(given) };
    case 'json':
      return { view: 'netz', ending: 'json', type: 'application/json', content: jsonOf(given) };
  }
}

/** Makes a file of what is on the screen and hands it to the browser. Gives its name. */
export async function saveNet(wanted: Wanted, given: ToSave): Promise<string> {
  const { view: shown, ending, type, content } = await make(wanted, given);
  const name = fileName({ subject: labelOf(federalStateCode, given.land), view: texts.value.download.views[shown], day: given.moment.validAt, ending });
  saveFile(name, type, content);
  return name;
}
