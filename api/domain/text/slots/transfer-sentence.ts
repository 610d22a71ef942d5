import type { Language } from '../../../../schema/vocabulary/language.js';
import type { PracticeTransfer } from '../../analysis/practices/transfer.js';
import { STATE_KEYS } from '../../model/area.js';
import type { PracticeFact } from '../../model/fact.js';
import { absencePredicate } from '../absence-reasons.js';
import { whatIsAbsent } from '../absence-sentence.js';
import { actorNominal } from '../actor-names.js';
import { namesIn, type Subject } from '../grammar/clause.js';
import { read, say } from '../grammar/language.js';
import { listed } from '../grammar/lists.js';
import { counted } from '../grammar/numbers.js';
import { quoted } from '../grammar/quotes.js';
import type { Known } from '../known.js';
import { changedStructure, isOfProgramme } from '../new-structure.js';
import { openingWith, stated, type Occasion } from '../occasion.js';
import { inPlace } from '../place-names.js';
import { edgeWords, roleWords } from './asked-for.js';
import { closed } from './open-clause.js';

/** How much of a practice is documented in a Land, what is not, what was decided against, and whom to ask. */
export function transferSentence({ practice, transfer }: { readonly practice: PracticeFact; readonly transfer: PracticeTransfer }, occasion: Occasion, known: Known): string {
  const { language, validAt } = occasion;
  const main = stated(openingWith(inPlace(known.area(STATE_KEYS.get(transfer.land) ?? ''), language), occasion), howMuch(practice, transfer, language), language);
  const concerned = practice.content.roles.some(({ kinds }) => kinds.some(isOfProgramme));
  return closed({ main, remarks: [concerned ? changedStructure(validAt, language) : null] }, [
    open(practice, transfer, language), denied(transfer, known, language), whomToAsk(transfer, known, language),
  ]);
}

/** Subject, verb and predicate: „von der Praxis „…“ sind drei von fünf Teilen dokumentiert“. */
function howMuch({ content }: PracticeFact, { fit, matchedRoles, matchedEdges }: PracticeTransfer, language: Language): readonly [string, string, string] {
  const name = quoted(read(content.name, language), language);
  if (content.standing === 'PLANNED') {
    return language === 'DE'
      ? [`die Praxis ${name}`, 'ist', 'noch nicht zu übertragen, weil sie erst geplant ist']
      : [`the practice ${name}`, 'is', 'only planned, so there is nothing to take over yet'];
  }
  if (fit === null) {
    return language === 'DE' ? [`die Praxis ${name}`, 'ist', 'nicht zu vergleichen, weil ihre Beteiligten nicht erfasst sind'] : [`the practice ${name}`, 'is', 'not comparable, because those who take part are not recorded'];
  }
  const [there, all] = [matchedRoles.length + matchedEdges.length, content.roles.length + content.edges.length];
  const { text, several } = language === 'DE' ? germanParts(there, all) : englishParts(there, all);
  const parts = `${text} ${language === 'DE' ? 'der Praxis' : 'of the practice'} ${name}`;
  return language === 'DE' ? [parts, several ? 'sind' : 'ist', 'dokumentiert'] : [parts, several ? 'are' : 'is', 'documented'];
}

function germanParts(there: number, all: number): Subject {
  if (there === 0) return { text: 'kein Teil', several: false };
  if (there === all) return all === 1 ? { text: 'der einzige Teil', several: false } : { text: `alle ${counted(all, 'DE')} Teile`, several: true };
  return { text: `${there === 1 ? 'einer' : counted(there, 'DE')} von ${counted(all, 'DE')} Teilen`, several: there > 1 };
}

function englishParts(there: number, all: number): Subject {
  if (there === 0) return { text: 'no part', several: false };
  if (there === all) return all === 1 ? { text: 'the only part', several: false } : { text: `all ${counted(all, 'EN')} parts`, several: true };
  return { text: `${counted(there, 'EN')} of ${counted(all, 'EN')} parts`, several: there > 1 };
}

/** Of what nothing is known. */
function open({ content }: PracticeFact, { undocumented: { roles, edges } }: PracticeTransfer, language: Language): string | null {
  const parts = [...roles.map((role) => roleWords(role, 'NOMINATIVE', language).text), ...edges.map((edge) => edgeWords(edge, content.roles, language))];
  if (parts.length === 0) return null;
  const several = parts.length > 1;
  return language === 'DE' ? `nicht dokumentiert ${several ? 'sind' : 'ist'} ${listed(parts, 'DE')}` : `${listed(parts, 'EN')} ${several ? 'are' : 'is'} not documented`;
}

/** What there is none of, each with its reason. */
function denied({ denials }: PracticeTransfer, known: Known, language: Language): string | null {
  const clauses = denials.map(({ content }) =>
    `${whatIsAbsent(content, [content.reason === 'NOT_YET_ESTABLISHED' ? 'NOMINATIVE' : 'ACCUSATIVE', known], language)} ${absencePredicate(content, known, language)}`);
  return clauses.length === 0 ? null : listed(clauses, language);
}

function whomToAsk({ whomToAsk: actors }: PracticeTransfer, known: Known, language: Language): string | null {
  if (actors.length === 0) return null;
  const names = namesIn(actors.map((id) => actorNominal(id, known)), 'NOMINATIVE', language);
  const several = actors.length > 1;
  return language === 'DE' ? `Auskunft ${several ? 'geben können' : 'geben kann'} ${names}` : `${names} ${say({ de: '', en: 'can tell more' }, language)}`;
}
