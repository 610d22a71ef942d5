import { statementProblems } from '../../../api/domain/checking/statement.js';
import type { ContentOf, FactType, Statement } from '../../../api/domain/model/fact.js';
import type { Evidence, Source } from '../../../api/domain/model/source.js';
import { fact } from '../../domain/text/world.js';

export const DRAWN_SOURCES: readonly Source[] = [
  { id: 'source:record', title: 'Ergebnisse eines Thementags', publisher: 'Fachstelle', publishedOn: '2020-12-01', url: 'https://example.org/record', kind: 'MEETING_RECORD' },
  { id: 'source:law', title: 'Aufenthaltsgesetz', publisher: null, publishedOn: null, url: 'https://example.org/law', kind: 'LAW' },
  { id: 'source:web', title: 'Übersicht der Anlaufstellen', publisher: 'Fachstelle', publishedOn: null, url: null, kind: 'OWN_STATEMENT' },
];

/** A place in a source; only some passages were kept as hashes. */
export const seenIn = (source: string, locator: string, passageSha256: string | null = null): Evidence => ({
  source: `source:${source}`, locator, passageSha256, passageLength: passageSha256 === null ? null : 80, retrievedAt: '2025-01-05', assertedBy: null,
});

type More = Partial<Omit<Statement, 'content'>>;

/** What every drawn statement says unless told otherwise: attested since 2019, in the record. */
const USUALLY = { attestedFrom: '2019-01-01', evidence: [seenIn('record', 'TOP 1')] };

/** A statement with what the line says, the rest blank. Fails if nobody could record it. */
export function stated<T extends FactType>(type: T, content: Partial<ContentOf[T]>, more: More = {}): Statement<T> {
  const { validFrom, validTo, attestedFrom, attestedTo, scope, confidence, evidence, content: whole } = fact(type, content, { ...USUALLY, ...more });
  const statement: Statement<T> = { validFrom, validTo, attestedFrom, attestedTo, scope, confidence, evidence, content: whole };
  const [wrong] = statementProblems(type, statement);
  if (wrong) throw new Error(`${type} ${JSON.stringify(content)}: ${wrong.path} ${wrong.message}`);
  return statement;
}
