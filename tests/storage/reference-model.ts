import type { FactFilter } from '../../api/application/ports/filter.js';
import type { PageWindow } from '../../api/application/ports/page.js';
import type { ChangeEntry, ChangeWindow, PagedType, Reach } from '../../api/application/ports/store.js';
import type { ActorKind } from '../../schema/vocabulary/actor-kind.js';
import type { AreaLevel } from '../../schema/vocabulary/area-level.js';
import { contains, overlaps, type AreaKey } from '../../api/domain/model/area.js';
import type { ActorFact, AffiliationFact, Fact, FactType } from '../../api/domain/model/fact.js';
import { linksOf } from '../../api/domain/model/links.js';
import type { Moment, Revision } from '../../api/domain/model/moment.js';
import { BINDING_ROLES } from '../../api/domain/model/links.js';
import type { RecordKind } from '../../api/domain/model/record.js';
import { knownAt, seenAt, versionAt } from '../../api/domain/model/seen.js';
import { namesOf, sortKeyOf } from '../../api/domain/naming/names.js';
import { sortKey } from '../../api/domain/naming/sort-key.js';
import type { Answering } from './answering.js';
import { matches } from './reference-filter.js';
import { nameHits, type Bearer } from './reference-names.js';
import { by, changePlace, pageOf } from './reference-order.js';
import { Recorded } from './reference-record.js';

const inOrder = (fact: Fact): readonly string[] => [sortKeyOf(fact), fact.id];
const byId = <F extends Fact>(facts: readonly F[]): readonly F[] => by(facts, ({ id, version }) => [id, version]);
const speaksOf = (fact: Fact, area: AreaKey): boolean => linksOf(fact).areas.some((key) => overlaps(key, area));
const PLACED: readonly FactType[] = ['Actor', 'Responsibility', 'Cooperation', 'Absence', 'Disruption', 'Topic', 'Practice'];
const isPlaceless = (fact: Fact): boolean => PLACED.includes(fact.type) && linksOf(fact).areas.length === 0;

/** The store's answers from plain lists and the domain's own functions: slow, and right at a glance. */
export class ReferenceModel extends Recorded implements Answering {
  revision(knownAt?: string): Revision | undefined {
    return this.revisions.findLast(({ recordedAt }) => knownAt === undefined || recordedAt <= knownAt) ?? this.revisions[0];
  }

  dataset(moment: Moment): object {
    const count = (type: FactType): number => this.holding(moment, type).length;
    return {
      actors: count('Actor'), responsibilities: count('Responsibility'), cooperations: count('Cooperation'), absences: count('Absence'),
      sources: this.sourcesBy(moment.revision).length,
    };
  }

  mark(): object {
    return this.newestMark;
  }

  facts(ids: readonly string[], moment: Moment): readonly Fact[] {
    return by([...new Set(ids)].flatMap((id) => versionAt(this.versions([id], moment.revision), moment) ?? []), inOrder);
  }

  versions(ids: readonly string[], revision: number): readonly Fact[] {
    const wanted = this.allVersions.filter(({ id, recordedRevision }) => ids.includes(id) && recordedRevision <= revision);
    return by(wanted, ({ id, version }) => [id, -version]).map((fact) =>
      knownAt(fact, revision) ? { ...fact, supersededAt: null, supersededRevision: null } : fact);
  }

  listed(type: FactType, moment: Moment): readonly Fact[] {
    return by(this.holding(moment, type), inOrder);
  }

  areaFacts(area: AreaKey, moment: Moment, reach: Reach): object {
    const all = reach === 'HOLDING' ? this.holding(moment) : this.known(moment.revision);
    const facts = by(all.filter((fact) => speaksOf(fact, area) || (reach === 'SEEN' && isPlaceless(fact))), (fact) => [fact.type, ...inOrder(fact), fact.version]);
    const inside = facts.filter((fact) => fact.type === 'Actor').map(({ id }) => id);
    const named = facts.flatMap((fact) => linksOf(fact).actors.map(({ actor }) => actor)).filter((actor) => !inside.includes(actor));
    const outsiders = this.facts(named, moment).filter((fact): fact is ActorFact => fact.type === 'Actor');
    const present = [...inside, ...outsiders.map(({ id }) => id)];
    const affiliations = all.filter((fact) => fact.type === 'Affiliation' && present.includes(fact.content.actor) && present.includes(fact.content.other));
    return { facts, outsiders, affiliations: byId(affiliations) };
  }

  cooperationsOf(actors: readonly string[], moment: Moment): readonly Fact[] {
    return byId(this.holding(moment, 'Cooperation').filter((fact) => names(fact, actors)));
  }

  affiliationsOf(actors: readonly string[], moment: Moment): readonly Fact[] {
    return byId(this.holding(moment, 'Affiliation').filter((fact) => names(fact, actors)));
  }

  responsibilitiesFor(tasks: readonly string[], area: AreaKey | null, moment: Moment): readonly Fact[] {
    return byId(this.holding(moment, 'Responsibility').filter((fact) =>
      linksOf(fact).facts.some((link) => tasks.includes(link.fact)) && (area === null || speaksOf(fact, area))));
  }

  responsibilitiesOf(actors: readonly string[], moment: Moment): readonly Fact[] {
    return byId(this.holding(moment, 'Responsibility').filter((fact) => fact.type === 'Responsibility' && actors.includes(fact.content.actor)));
  }

  disruptionsOf(actors: readonly string[], kinds: readonly ActorKind[], moment: Moment): readonly Fact[] {
    return byId(this.holding(moment, 'Disruption').filter((fact) => names(fact, actors)
      || (fact.type === 'Disruption' && fact.content.actorKind !== null && kinds.includes(fact.content.actorKind))));
  }

  page(type: PagedType, filter: FactFilter, ...[{ from, ...window }, moment]: readonly [PageWindow, Moment]): object {
    return pageOf(this.matching(type, filter, moment), inOrder, { ...window, from: from && [from.sortKey, from.id] });
  }

  count(type: PagedType, filter: FactFilter, moment: Moment): number {
    return this.matching(type, filter, moment).length;
  }

  search(needles: readonly string[], moment: Moment, limit: number): readonly object[] {
    const facts = this.known(moment.revision).filter((fact) => seenAt(fact, moment)).map((fact): Bearer => ({ subject: fact.id, type: fact.type, names: namesOf(fact) }));
    const areas = [...this.register.values()]
      .filter(({ validFrom, validTo }) => (validFrom === null || validFrom <= moment.validAt) && (validTo === null || moment.validAt < validTo))
      .map(({ key, name }): Bearer => ({ subject: `area:${key.toLowerCase()}`, type: 'Area', names: [name.de, name.en] }));
    const sources = this.sourcesBy(moment.revision).map(({ id, title, publisher }): Bearer => ({ subject: id, type: 'Source', names: publisher === null ? [title] : [title, publisher] }));
    return nameHits([...facts, ...areas, ...sources], needles).slice(0, limit);
  }

  areas(keys: readonly AreaKey[]): readonly object[] {
    return by([...this.register.values()].filter(({ key }) => keys.includes(key)), ({ key }) => [key]);
  }

  areasIn(area: AreaKey, level: AreaLevel, day: string): readonly object[] {
    const there = [...this.register.values()].filter((place) => place.level === level && contains(area, place.key));
    return by(there.filter(({ validFrom, validTo }) => (validFrom ?? day) <= day && (validTo === null || day < validTo)), ({ key }) => [key]);
  }

  sources(ids: readonly string[], revision: number): readonly object[] {
    return by(this.sourcesBy(revision).filter(({ id }) => ids.includes(id)), ({ id }) => [id]);
  }

  sourcePage({ from, ...window }: PageWindow, revision: number): object {
    const keysOf = ({ title, id }: { readonly title: string; readonly id: string }): readonly string[] => [sortKey(title), id];
    return pageOf(by(this.sourcesBy(revision), keysOf), keysOf, { ...window, from: from && [from.sortKey, from.id] });
  }

  evidenceCounts(sources: readonly string[], revision: number): ReadonlyMap<string, number> {
    const evidence = this.known(revision).flatMap((fact) => fact.evidence);
    const counts = [...new Set(sources)].map((id) => [id, evidence.filter(({ source }) => source === id).length] as const);
    return new Map(counts.filter(([, count]) => count > 0));
  }

  factsFrom(sources: readonly string[], revision: number, limit: number): ReadonlyMap<string, readonly string[]> {
    const known = this.known(revision);
    const facts = [...new Set(sources)].map((id) => [id, [...new Set(by(known.filter(({ evidence }) => evidence.some(({ source }) => source === id)), (fact) => [fact.id]).map((fact) => fact.id))].slice(0, limit)] as const);
    return new Map(facts.filter(([, ids]) => ids.length > 0));
  }

  changes(area: AreaKey | null, { from, ...window }: ChangeWindow, revision: number): object {
    return pageOf(this.changed(area, revision), changePlace, { ...window, from: from && changePlace(from) });
  }

  changeCount(area: AreaKey | null, revision: number): number {
    return this.changed(area, revision).length;
  }

  records(kind: RecordKind, subjects: readonly string[] | null, revision: number): readonly object[] {
    return this.allRecords.filter((record) => record.kind === kind && record.recordedRevision <= revision && (subjects?.includes(record.subject) ?? true));
  }

  private known(revision: number): readonly Fact[] {
    return this.allVersions.filter((fact) => knownAt(fact, revision)).map((fact) => ({ ...fact, supersededAt: null, supersededRevision: null }));
  }

  /** What is seen at the moment, if the actors without which it does not hold are seen then too. */
  private holding(moment: Moment, type?: FactType): readonly Fact[] {
    const seen = this.known(moment.revision).filter((fact) => seenAt(fact, moment));
    const holds = (actor: string): boolean => seen.some(({ id }) => id === actor);
    const bound = (fact: Fact): readonly string[] => linksOf(fact).actors.filter(({ role }) => BINDING_ROLES.has(role)).map(({ actor }) => actor);
    return seen.filter((fact) => (type === undefined || fact.type === type) && bound(fact).every(holds));
  }

  private matching(type: PagedType, filter: FactFilter, moment: Moment): readonly Fact[] {
    const affiliations = this.holding(moment, 'Affiliation') as readonly AffiliationFact[];
    return by(this.holding(moment, type).filter((fact) => matches(fact, filter, affiliations)), inOrder);
  }

  private changed(area: AreaKey | null, revision: number): readonly ChangeEntry[] {
    const concerned = (id: string): boolean => area === null || this.versions([id], revision).some((version) => speaksOf(version, area));
    return by(this.allChanges.filter((change) => change.revision <= revision && concerned(change.fact)), changePlace);
  }
}

const names = (fact: Fact, actors: readonly string[]): boolean => linksOf(fact).actors.some(({ actor }) => actors.includes(actor));
