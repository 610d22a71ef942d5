import { useState } from 'preact/hooks';
import { actorKind } from '../../../schema/vocabulary/actor-kind.js';
import { cooperationKind, type CooperationKind } from '../../../schema/vocabulary/cooperation-kind.js';
import { isValueOf } from '../../../schema/vocabulary/vocabulary.js';
import type { WhatIfActorsQuery } from '../../api/generated/operations.js';
import { Button } from '../../display/button.js';
import { Select } from '../../display/select.js';
import { KIND_GROUPS } from '../../legend/kind-groups.js';
import { announce } from '../../state/announcement.js';
import { addressWith, go, view } from '../../state/navigation.js';
import { capital, inWords, labelOf, texts } from '../../texts/texts.js';
import { withActor, withKind, withProposed } from './assumptions.js';

export type Actors = WhatIfActorsQuery['federalState']['constellation']['actors'];

/** The Land's bodies, in the groups of the legend. */
function ActorOptions({ actors }: { readonly actors: Actors }) {
  return (
    <>
      <option value="">{texts.value.whatIf.choose}</option>
      {KIND_GROUPS.map((group) => {
        const own = actors.filter(({ kind }) => group.kinds.includes(kind));
        return own.length > 0 && <optgroup key={group.key} label={inWords(group.label)}>{own.map(({ id, name }) => <option key={id} value={id}>{name}</option>)}</optgroup>;
      })}
    </>
  );
}

function Outages({ actors }: { readonly actors: Actors }) {
  const { whatIf } = texts.value;
  const kinds = actorKind.values.filter((value) => actors.some(({ kind }) => kind === value));
  return (
    <>
      <Select id="gone-kind" label={whatIf.outageOfKind} value="" onChoose={(value) => isValueOf(actorKind, value) && go(addressWith(withKind(view.value.details, value)))}>
        <option value="">{whatIf.choose}</option>
        {kinds.map((kind) => <option key={kind} value={kind}>{capital(labelOf(actorKind, kind))}</option>)}
      </Select>
      <Select id="gone-actor" label={whatIf.outageOfActor} value="" onChoose={(value) => value !== '' && go(addressWith(withActor(view.value.details, value)))}>
        <ActorOptions actors={actors} />
      </Select>
    </>
  );
}

function NewOne({ actors }: { readonly actors: Actors }) {
  const { whatIf } = texts.value;
  const [form, setForm] = useState<CooperationKind>('REFERRAL');
  const [from, setFrom] = useState('');
  const [to, setTo] = useState('');
  const assume = (): void => {
    if (from === '' || to === '' || from === to) announce(whatIf.same);
    else go(addressWith(withProposed(view.value.details, { kind: form, from, to })));
  };
  return (
    <fieldset class="new-one">
      <legend class="kern-label">{whatIf.newOne}</legend>
      <Select id="new-from" label={whatIf.from} value={from} onChoose={setFrom}><ActorOptions actors={actors} /></Select>
      <Select id="new-to" label={whatIf.to} value={to} onChoose={setTo}><ActorOptions actors={actors} /></Select>
      <Select id="new-form" label={whatIf.form} value={form} onChoose={(value) => isValueOf(cooperationKind, value) && setForm(value)}>
        {cooperationKind.values.map((kind) => <option key={kind} value={kind}>{capital(labelOf(cooperationKind, kind))}</option>)}
      </Select>
      <Button onClick={assume}>{whatIf.add}</Button>
    </fieldset>
  );
}

/** The fields with which something is supposed. */
export function AssumeFields({ actors }: { readonly actors: Actors }) {
  return <><div class="assume"><Outages actors={actors} /></div><NewOne actors={actors} /></>;
}
