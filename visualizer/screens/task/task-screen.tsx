import type { ComponentChildren } from 'preact';
import { targetGroup } from '../../../schema/vocabulary/target-group.js';
import { taskStage } from '../../../schema/vocabulary/task-stage.js';
import { TaskPageDocument, type TaskPageQuery } from '../../api/generated/operations.js';
import { Answer } from '../../display/answer.js';
import { ScreenHeading } from '../../display/heading.js';
import { FoldedProofs, Proofs } from '../../display/proofs.js';
import { Limits, limitsOf } from '../../display/statement-marks.js';
import { useAnswer } from '../../state/loading.js';
import { addressOf, asOf } from '../../state/navigation.js';
import { capital, labelOf, spoken, texts } from '../../texts/texts.js';
import { UnknownScreen } from '../help/unknown-screen.js';
import { TaskLands } from './task-lands.js';

type Task = NonNullable<TaskPageQuery['task']>;
type Referral = TaskPageQuery['cooperations']['nodes'][number];

function TaskLinks({ tasks }: { readonly tasks: readonly { readonly id: string; readonly name: string }[] }) {
  return <>{tasks.map(({ id, name }, index) => <span key={id}>{index > 0 && ', '}<a class="kern-link" href={addressOf({ room: 'task', id })}>{name}</a></span>)}</>;
}

/** For whom it is handled anywhere; those who name nobody handle it for everybody. */
function groupsOf({ responsibilities: { nodes } }: Task): string {
  const words = nodes.flatMap(({ targetGroups }) => (targetGroups.length === 0 ? [texts.value.task.everybody] : targetGroups.map((group) => labelOf(targetGroup, group))));
  return [...new Set(words)].join(', ');
}

function Facts({ task }: { readonly task: Task }) {
  const words = texts.value.task;
  const { description, stage, legalBasis, leikaKey, parent, subtasks } = task;
  const rows: readonly (readonly [string, ComponentChildren])[] = [
    [texts.value.finder.description, description],
    [words.stage, capital(labelOf(taskStage, stage))],
    [words.legal, legalBasis.length > 0 ? <span lang="de">{legalBasis.join('; ')}</span> : <span class="quiet">{words.noLegal}</span>],
    [words.leika, leikaKey],
    [words.groups, groupsOf(task)],
    [words.parent, parent && <TaskLinks tasks={[parent]} />],
    [words.parts, subtasks.length > 0 && <TaskLinks tasks={subtasks} />],
  ];
  return <dl class="facts">{rows.map(([label, value]) => value && <div key={label}><dt>{label}</dt><dd>{value}</dd></div>)}</dl>;
}

function Ambiguities({ ambiguities }: { readonly ambiguities: Task['ambiguities'] }) {
  const words = texts.value.task;
  return (
    <section>
      <h2 class="subheading">{words.ambiguities}</h2>
      {ambiguities.length === 0 ? <p class="kern-body kern-body--muted">{words.noAmbiguities}</p> : (
        <ul class="statements">{ambiguities.map((one) => <li key={one.key}>{one.question}<Limits limits={limitsOf({ scope: one.scope, confidence: 'HIGH' })} /><FoldedProofs proofs={one.evidence} /></li>)}</ul>
      )}
    </section>
  );
}

function Referrals({ referrals }: { readonly referrals: readonly Referral[] }) {
  const words = texts.value.task;
  return (
    <section>
      <h2 class="subheading">{words.referrals}</h2>
      {referrals.length === 0 ? <p class="kern-body kern-body--muted">{words.noReferrals}</p> : (
        <ul class="statements">
          {referrals.map((one) => (
            <li key={one.id}><a class="kern-link" href={addressOf({ room: 'statement', id: one.id })}>{one.text}</a><Limits limits={limitsOf(one)} /><FoldedProofs proofs={one.evidence} /></li>
          ))}
        </ul>
      )}
    </section>
  );
}

function TaskPage({ task, referrals }: { readonly task: Task; readonly referrals: readonly Referral[] }) {
  const words = texts.value.task;
  return (
    <>
      <div class="page">
        <ScreenHeading title={task.name} />
        <p class="sentence">{task.text}</p>
        <Facts task={task} />
        <p><a class="kern-link" href={addressOf({ room: 'finder' }, { task: task.id })}>{words.finder}</a></p>
        <p><a class="kern-link" href={addressOf({ room: 'route' }, { task: task.id })}>{words.route}</a></p>
      </div>
      <TaskLands id={task.id} name={task.name} />
      <div class="page">
        <Ambiguities ambiguities={task.ambiguities} />
        <Referrals referrals={referrals.filter(({ tasks }) => tasks.some(({ id }) => id === task.id))} />
        <section>
          <h2 class="subheading">{words.evidence}</h2>
          <Proofs proofs={task.evidence} />
        </section>
      </div>
    </>
  );
}

/** A task as a page of its own: what it is, who handles it where, what is unsettled, who refers to whom. */
export function TaskScreen({ id }: { readonly id: string }) {
  const asked = useAnswer(TaskPageDocument, { id, at: asOf.value, language: spoken.value });
  return (
    <Answer asked={asked}>
      {({ task, cooperations }) => (task === null ? <UnknownScreen message={texts.value.unknown.id} /> : <TaskPage task={task} referrals={cooperations.nodes} />)}
    </Answer>
  );
}
