import type { StatementKey } from '../legend/statement-looks.js';
import type { Finding, Member, Net, NetNode, Statement } from './net.js';
import { actorSought, roleNode, type Sought } from './roles.js';
import { SAYS_NO_MORE } from './statements.js';

type Responsibility = Extract<Finding['facts'][number], { readonly __typename: 'Responsibility' }>;

/** The first look that fits; undefined for what the picture does not draw. */
function lookOf({ kind, slot }: Finding): StatementKey | undefined {
  if (kind === 'PARALLEL_STRUCTURE') return 'parallel';
  if (kind === 'PARALLEL_CANDIDATE') return 'mehrere-angebote';
  if (kind === 'UNCLEAR_RESPONSIBILITY') return 'unklar';
  if (kind !== 'UNDOCUMENTED_LINK') return undefined;
  return slot?.unknownReason === 'CONFLICTING' ? 'unklar' : 'nicht-dokumentiert';
}

/** Those who lead on the task: between them it is unsettled. A pair of advisers has no leader and is named whole. */
function responsible({ facts }: Finding): readonly Responsibility[] {
  const all = facts.filter((fact): fact is Responsibility => fact.__typename === 'Responsibility');
  const leads = all.filter(({ role }) => role === 'LEAD');
  return leads.length > 0 ? leads : all;
}

/** The actors that a finding about a task names. */
export const leadersIn = (finding: Finding): readonly Responsibility['actor'][] => responsible(finding).map(({ actor }) => actor);

const member = (node: string): Member => ({ node, position: 'PARTNER', certain: true });
const distinct = (nodes: readonly string[]): readonly string[] => [...new Set(nodes)];

function statementOf(finding: Finding, look: StatementKey, ends: readonly NetNode[]): Statement {
  const own = responsible(finding);
  return {
    ...SAYS_NO_MORE,
    id: finding.id,
    look,
    members: distinct([...own.map(({ actor }) => actor.id), ...ends.map(({ id }) => id)]).map(member),
    text: finding.text,
    scope: null,
    confidence: null,
    evidence: own.flatMap(({ evidence }) => evidence),
    facts: own.map(({ id }) => id),
    task: own[0]?.task.name ?? null,
    obligation: finding.slot ? finding.obligation : null,
    unknown: finding.slot?.unknownReason ?? null,
  };
}

/** What of the findings can be drawn between these nodes, with the nodes for roles of which nobody is known. */
export function drawFindings(findings: readonly Finding[], nodes: readonly NetNode[]): Net {
  const roles = new Map<string, NetNode>();
  const standIn = (sought: Sought): NetNode => {
    const role = roleNode(sought, nodes);
    roles.set(role.id, role);
    return role;
  };
  const endOf = (sought: Sought): NetNode => actorSought(sought, nodes) ?? standIn(sought);
  const statements = findings.flatMap((finding) => {
    const [look, { role = null, edge = null }] = [lookOf(finding), finding.slot ?? {}];
    return look ? [statementOf(finding, look, role ? [standIn(role)] : (edge?.roles ?? []).map(endOf))] : [];
  });
  return { nodes: [...roles.values()], statements };
}
