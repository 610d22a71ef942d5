import { federalStateCode, type FederalStateCode } from '../../../schema/vocabulary/federal-state-code.js';
import type { FindingKind } from '../../../schema/vocabulary/finding-kind.js';
import type { Obligation } from '../../../schema/vocabulary/obligation.js';
import { patternOf } from '../../domain/analysis/findings/finding.js';
import { landInId } from '../../domain/analysis/findings/findings.js';
import { compareFindings, rankOf } from '../../domain/analysis/findings/order.js';
import type { Moment } from '../../domain/model/moment.js';
import type { Known } from '../../domain/text/known.js';
import { badInput } from '../errors.js';
import { knownKreise } from '../judging/known-kreise.js';
import { landFindings, type JudgedFinding } from '../judging/land-findings.js';
import { mustKnow } from '../operation/must-know.js';
import type { AsOf, Operation } from '../operation/operation.js';
import { connect, connectWithin, type Connection, type PagedList } from '../paging/connection.js';
import { listAtHand } from '../paging/list-at-hand.js';
import type { PageArgs } from '../paging/window.js';
import type { Place } from '../ports/page.js';
import type { Service } from '../service.js';

/** Everything given must fit; an empty or missing list does not narrow. */
export interface FindingQuestion {
  /** Without kinds: all that call for action. Hints (PARALLEL_CANDIDATE) are listed only for those who ask for them. */
  readonly kinds?: readonly FindingKind[] | null;
  readonly lands?: readonly FederalStateCode[] | null;
  readonly obligation?: Obligation | null;
  readonly pattern?: string | null;
  /** Also those that somebody accepted and that have not become worse since; true unless said otherwise. */
  readonly includeAccepted?: boolean | null;
}

/** A finding with everything that it names. */
export interface FindingAnswer extends JudgedFinding {
  readonly known: Known;
}

/** Kinds that point something out without asking anybody to act. */
const HINTS: ReadonlySet<FindingKind> = new Set<FindingKind>(['PARALLEL_CANDIDATE']);

/** Findings about the Länder asked for, as pages: MUST first, then by kind, Land and id. Fails with NOT_FOUND for an unknown pattern. */
export async function findingPage(operation: Operation, question: FindingQuestion, args: PageArgs & { readonly at?: AsOf | null }): Promise<Connection<FindingAnswer>> {
  return withKnown(operation.service, await connect(findingList(operation, question), args, operation));
}

/** The same about one Land that is seen at a moment. Fails with BAD_USER_INPUT if the filter asks for other Länder only. */
export async function landFindingPage(
  operation: Operation, { land, moment }: { readonly land: FederalStateCode; readonly moment: Moment }, { question, args }: { readonly question: FindingQuestion; readonly args: PageArgs },
): Promise<Connection<FindingAnswer>> {
  if (question.lands && question.lands.length > 0 && !question.lands.includes(land)) {
    throw badInput('filter.lands', `these findings are about ${land}; leave lands out or ask for the findings of all Länder`);
  }
  return withKnown(operation.service, await connectWithin(findingList(operation, { ...question, lands: [land] }), args, moment));
}

/** The finding behind an id, hints among them; undefined where there is none at the moment. */
export async function findingWith(operation: Operation, id: string, moment: Moment): Promise<FindingAnswer | undefined> {
  const named = landInId(id);
  const land = federalStateCode.values.find((code) => code === named);
  const found = land && (await landFindings(operation, land, moment)).find(({ finding }) => finding.id === id);
  return found && answered(operation.service, found, moment);
}

const answered = async (service: Service, found: JudgedFinding, moment: Moment): Promise<FindingAnswer> =>
  ({ ...found, known: await knownKreise(service, found.finding.land, moment) });

async function withKnown(service: Service, page: Connection<JudgedFinding>): Promise<Connection<FindingAnswer>> {
  return { ...page, edges: await Promise.all(page.edges.map(async ({ cursor, node }) => ({ cursor, node: await answered(service, node, page.moment) }))) };
}

function findingList(operation: Operation, question: FindingQuestion): PagedList<JudgedFinding, Place> {
  const { kinds, lands, obligation, pattern, includeAccepted } = question;
  const name = `Finding ${JSON.stringify([kinds ?? [], lands ?? [], obligation ?? null, pattern ?? null, includeAccepted ?? true])}`;
  return listAtHand(name, (moment) => selected(operation, question, moment), ({ finding }) => ({ sortKey: rankOf(finding), id: finding.id }));
}

async function selected(operation: Operation, question: FindingQuestion, moment: Moment): Promise<readonly JudgedFinding[]> {
  const { lands, pattern } = question;
  await mustKnow(operation.service.store, pattern ? [{ id: pattern, type: 'ReferencePattern', argument: 'filter.pattern' }] : [], moment);
  const asked = lands && lands.length > 0 ? [...new Set(lands)] : federalStateCode.values;
  const all = await Promise.all(asked.map((land) => landFindings(operation, land, moment)));
  return all.flat().filter(fits(question)).sort((a, b) => compareFindings(a.finding, b.finding));
}

function fits({ kinds, obligation, pattern, includeAccepted }: FindingQuestion): (judged: JudgedFinding) => boolean {
  const wanted = kinds && kinds.length > 0 ? new Set(kinds) : null;
  return ({ finding, acceptance }) =>
    (wanted ? wanted.has(finding.rule.kind) : !HINTS.has(finding.rule.kind))
    && (!obligation || finding.rule.obligation === obligation)
    && (!pattern || patternOf(finding) === pattern)
    && ((includeAccepted ?? true) || acceptance?.applies !== true);
}
