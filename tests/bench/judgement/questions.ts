/** A question about what is judged of one Land or of all, in GraphQL. */
export interface JudgementQuestion {
  readonly name: string;
  readonly document: string;
  /** One Land: what it takes follows the Land. All: each of the sixteen is read once, also to tell who has what one lacks. */
  readonly about: 'one Land' | 'all Länder';
}

const PATTERN = 'pattern:iq-ba-im-land';
const ofLand = (name: string, field: string, about: JudgementQuestion['about'] = 'one Land'): JudgementQuestion => ({
  name, about, document: `query ($code: FederalStateCode!, $at: AsOf) { federalState(code: $code, at: $at) { ${field} } }`,
});

/** In the order of the table and of the measuring: what reads all Länder comes last, as what it leaves behind slows down what comes after it. */
export const JUDGEMENTS: readonly JudgementQuestion[] = [
  ofLand('slots', `slots(pattern: "${PATTERN}") { key verdict text }`),
  ofLand('parallel structures', 'parallelStructures { class text }'),
  ofLand('clarity', 'clarity { clarity areas { key } text }'),
  ofLand('findings', 'findings(first: 50) { totalCount nodes { id text } }'),
  ofLand('resilience', 'resilience { singlePointsOfFailure { id } bridges { id } text }'),
  ofLand('trust', 'trust { facts factsVerified staleCount }'),
  ofLand('summary', 'summary { text }'),
  ofLand('missing links', `missingLinks(pattern: "${PATTERN}") { text } undocumentedLinks(pattern: "${PATTERN}") { text }`, 'all Länder'),
  { name: 'overview', about: 'all Länder', document: `query ($at: AsOf) { overview(pattern: "${PATTERN}", at: $at) { rows { federalState { code } coverage { present unknown } slots { key verdict } } } }` },
];

/** Variables for a Land; on the network's own day if none is given. */
export const variablesFor = ({ document }: JudgementQuestion, code: string, validAt?: string): Readonly<Record<string, unknown>> => ({
  ...(document.includes('$code') ? { code } : {}), ...(validAt === undefined ? {} : { at: { validAt } }),
});
