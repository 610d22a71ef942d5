import { useEffect } from 'preact/hooks';
import { WhoHandlesDocument, type WhoHandlesQuery } from '../../api/generated/operations.js';
import { Answer } from '../../display/answer.js';
import { Empty } from '../../display/notice.js';
import { FoldedProofs } from '../../display/proofs.js';
import { namesLand } from '../../graph/statements.js';
import { announce } from '../../state/announcement.js';
import { useAnswer } from '../../state/loading.js';
import { addressOf, asOf, view } from '../../state/navigation.js';
import { spoken, texts } from '../../texts/texts.js';
import { FinderRoute } from './finder-route.js';
import { ResponsibleCard, type Responsibility } from './responsible.js';

type Answered = WhoHandlesQuery['whoHandles'];

function Group({ title, responsibilities }: { readonly title: string; readonly responsibilities: readonly Responsibility[] }) {
  if (responsibilities.length === 0) return null;
  return (
    <section>
      <h3 class="subheading">{title}</h3>
      <ul class="responsibles">{responsibilities.map((one) => <ResponsibleCard key={one.id} responsibility={one} />)}</ul>
    </section>
  );
}

function TaskFacts({ task }: { readonly task: Answered['task'] }) {
  const { finder } = texts.value;
  return (
    <>
      {(task.description !== null || task.legalBasis.length > 0) && (
        <dl class="facts">
          {task.description && <div><dt>{finder.description}</dt><dd>{task.description}</dd></div>}
          {task.legalBasis.length > 0 && <div><dt>{finder.legal}</dt><dd>{task.legalBasis.join('; ')}</dd></div>}
        </dl>
      )}
      <p><a class="kern-link" href={addressOf({ room: 'task', id: task.id })}>{texts.value.task.page}</a></p>
      {task.ambiguities.length > 0 && (
        <section class="ambiguities">
          <h3 class="subheading">{finder.ambiguities}</h3>
          <ul class="statements">
            {task.ambiguities.map(({ key, question, evidence }) => <li key={key}>{question}<FoldedProofs proofs={evidence} /></li>)}
          </ul>
        </section>
      )}
    </>
  );
}

function Found({ answered, place }: { readonly answered: Answered; readonly place: string }) {
  const { finder } = texts.value;
  const { responsibilities } = answered;
  const leads = responsibilities.filter(({ role }) => role === 'LEAD');
  const generalOnly = responsibilities.length > 0 && !responsibilities.some(({ scope }) => namesLand(scope));
  useEffect(() => announce(finder.found(responsibilities.length)), [answered]);
  return (
    <>
      <p class="sentence">{answered.text}</p>
      {generalOnly && <p class="remark">{finder.general}</p>}
      <FinderRoute place={place} task={answered.task.id} />
      {responsibilities.length === 0 && <Empty text={finder.none} />}
      <Group title={finder.responsible} responsibilities={leads} />
      <Group title={finder.involved} responsibilities={responsibilities.filter(({ role }) => role !== 'LEAD')} />
      <TaskFacts task={answered.task} />
    </>
  );
}

/** The answer to "who handles this task here": one sentence, then those responsible. */
export function Result({ place, task }: { readonly place: string; readonly task: string }) {
  const { targetGroup } = view.value.details;
  const asked = useAnswer(WhoHandlesDocument, { task, area: place, targetGroup, at: asOf.value, language: spoken.value });
  return (
    <section class="result" aria-labelledby="result-title" data-region>
      <h2 class="kern-heading-small" id="result-title">{texts.value.finder.result}</h2>
      <Answer asked={asked}>{({ whoHandles }) => <Found answered={whoHandles} place={place} />}</Answer>
    </section>
  );
}
