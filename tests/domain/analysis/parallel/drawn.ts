import { landView, type LandView } from '../../../../api/domain/analysis/land-view.js';
import type { AbsenceContent, ActorContent, Ambiguity, ResponsibilityContent, TaskContent } from '../../../../api/domain/model/contents.js';
import type { ActorFact, AffiliationFact, Fact, ResponsibilityFact, Statement, TaskFact } from '../../../../api/domain/model/fact.js';
import type { ActionArea } from '../../../../schema/vocabulary/action-area.js';
import type { ActorKind } from '../../../../schema/vocabulary/actor-kind.js';
import type { ResponsibilityRole } from '../../../../schema/vocabulary/responsibility-role.js';
import type { Scope } from '../../../../schema/vocabulary/scope.js';
import { factOf } from '../../drawn-network.js';

export interface Drawn {
  readonly view: LandView;
  readonly tasks: readonly TaskFact[];
  readonly facts: readonly Fact[];
}

type Dated = Omit<Statement, 'content'>;
const list = (text = ''): readonly string[] => text.split(',').filter(Boolean);

const actorOf = (name: string, content: Partial<ActorContent>): ActorFact => factOf('Actor', `actor:${name}`, {
  kind: 'OTHER', furtherKinds: [], level: 'STATE', name: { de: name, en: null }, shortName: null, otherNames: [], aggregate: false, areas: ['08'], actionAreas: [],
  actionAreaBasis: null, officialKeys: [], contact: null, website: null, ...content,
});

const taskOf = (name: string, content: Partial<TaskContent> = {}): TaskFact => factOf('Task', `task:${name}`, {
  key: name, name: { de: name, en: null }, description: null, stage: 'ENTRY', legalBasis: [], leikaKey: null, parent: null, ambiguities: [], ...content,
});

export const responsibilityOf = (id: string, content: Partial<ResponsibilityContent>, more: Partial<Dated> = {}): ResponsibilityFact => ({
  ...factOf('Responsibility', id, {
    actor: 'actor:a', task: 'task:t', areas: ['08'], role: 'LEAD', targetGroups: [], sector: null, criterion: null, choice: false, delegatedBy: null, standing: 'CLAIMED', ...content,
  }), ...more,
});

export const noTask = (id: string, content: Partial<AbsenceContent>): Fact => factOf('Absence', id, {
  area: '08', sides: [], cooperationKind: null, task: 'task:t', reason: 'ENDED', heldBy: null, ...content,
});

/** What may follow `@areas`: words that change the responsibility or its dates. */
function modifiers(words: readonly string[]): { readonly content: Partial<ResponsibilityContent>; readonly dates: Partial<Dated> } {
  const pairs = new Map(words.map((word): [string, string] => {
    const [name = '', value = ''] = word.split('=');
    return [name, value];
  }));
  return {
    content: {
      ...(pairs.has('for') ? { targetGroups: list(pairs.get('for')) as ResponsibilityContent['targetGroups'] } : {}),
      ...(pairs.has('sector') ? { sector: pairs.get('sector')! } : {}),
      ...(pairs.has('rule') ? { criterion: { de: 'Regel', en: null } } : {}),
      ...(pairs.has('choice') ? { choice: true } : {}),
      ...(pairs.has('by') ? { delegatedBy: `actor:${pairs.get('by')}` } : {}),
      ...(pairs.has('standing') ? { standing: pairs.get('standing') as ResponsibilityContent['standing'] } : {}),
    },
    dates: {
      ...(pairs.has('low') ? { confidence: 'LOW' as const } : {}),
      ...(pairs.has('from') ? { validFrom: pairs.get('from')! } : {}),
      ...(pairs.has('until') ? { validTo: pairs.get('until')! } : {}),
    },
  };
}

class Drawing {
  readonly actors = new Map<string, ActorFact>();
  readonly tasks = new Map<string, TaskFact>();
  readonly others: Fact[] = [];
  readonly affiliations: AffiliationFact[] = [];

  actor(name: string, content: Partial<ActorContent> = {}): string {
    if (!this.actors.has(name)) this.actors.set(name, actorOf(name, content));
    return `actor:${name}`;
  }

  task(name: string, content?: Partial<TaskContent>): string {
    const known = this.tasks.get(name) ?? taskOf(name);
    this.tasks.set(name, { ...known, content: { ...known.content, ...content } });
    return `task:${name}`;
  }

  line(text: string): void {
    const [first = '', sign = '', second = '', ...rest] = text.split(/\s+/);
    if (sign === '<' || sign === '<=' || sign === '<-') this.affiliate(first, sign, second);
    else if (sign === '~') this.cooperate([first, second], rest);
    else if (sign === '^') this.task(first, { parent: this.task(second) });
    else if (sign === '?') this.ask(first, second, rest);
    else if (sign === 'is') this.introduce(first, second, rest);
    else this.lead(first, { role: sign as ResponsibilityRole, task: this.task(second) }, rest);
  }

  private affiliate(actor: string, sign: string, other: string): void {
    const kind = sign === '<' ? 'PART_OF' : sign === '<=' ? 'OPERATED_BY' : 'CARRIED_BY';
    this.affiliations.push(factOf('Affiliation', `affiliation:${this.affiliations.length}`, { kind, actor: this.actor(actor), other: this.actor(other) }));
  }

  private cooperate(names: readonly string[], [task = '', at = '@08', ...rest]: readonly string[]): void {
    this.others.push({
      ...factOf('Cooperation', `cooperation:${this.others.length}`, {
        kinds: ['REGULAR_EXCHANGE'], areas: list(at.slice(1)), status: rest.includes('planned') ? 'PLANNED' : 'ACTIVE', tasks: task === '-' ? [] : [this.task(task)],
        participants: names.map((name) => ({ actor: this.actor(name), position: 'PARTNER', certain: !rest.includes('open') })), deadline: null, frequency: null, channel: null, note: null,
      }),
      scope: at === '@DE' ? 'GENERAL' : at === '@' ? 'SOME_UNNAMED' : 'NAMED',
      ...modifiers(rest).dates,
    });
  }

  private ask(task: string, kinds: string, [scope = 'GENERAL']: readonly string[]): void {
    const ambiguity: Ambiguity = { key: 'A', question: { de: 'Wer?', en: null }, actorKinds: list(kinds) as ActorKind[], scope: scope as Scope, evidence: [] };
    this.task(task, { ambiguities: [...(this.tasks.get(task)?.content.ambiguities ?? []), ambiguity] });
  }

  private introduce(name: string, kind: string, words: readonly string[]): void {
    const areas = words.find((word) => word.startsWith('@'))?.slice(1);
    const actionAreas = words.filter((word) => /^H/.test(word)) as ActionArea[];
    this.actor(name, { kind: kind as ActorKind, aggregate: words.includes('all'), actionAreas, ...(areas ? { areas: list(areas) } : {}) });
  }

  private lead(actor: string, content: Partial<ResponsibilityContent>, [at = '@08', ...words]: readonly string[]): void {
    const more = modifiers(words);
    const id = `responsibility:${actor}-${this.others.length}`;
    const areas = list(at.slice(1));
    this.others.push(responsibilityOf(id, { ...content, actor: this.actor(actor), areas, ...more.content }, { scope: areas.includes('DE') ? 'FEDERAL' : 'NAMED', ...more.dates }));
  }
}

/**
 * A Land drawn in a few lines, as seen on 19 November 2020 in Baden-Württemberg:
 * `a LEAD t @08 for=COMPANIES rule standing=AGREED` is a responsibility, `a is CHAMBER all @DE HSP1` introduces an actor,
 * `a < b` a part, `a <= b` operated by, `a <- b` carried by, `a ~ b t @08` a cooperation that names a task (`-`: none; `@`: in Länder that are not named),
 * `t ^ above` a task below another, `t ? CHAMBER,IPS GENERAL` an ambiguity.
 */
export function drawnLand(lines: string): Drawn {
  const drawing = new Drawing();
  for (const line of lines.split(/[\n;]/).map((each) => each.trim()).filter(Boolean)) drawing.line(line);
  const facts = [...drawing.actors.values(), ...drawing.others];
  const view = landView({ land: 'BW', validAt: '2020-11-19', facts, outsiders: [], affiliations: drawing.affiliations, denied: new Set(), asked: new Set() });
  return { view, tasks: [...drawing.tasks.values()], facts };
}
