import { actorKind } from '../../../schema/vocabulary/actor-kind.js';
import { cooperationKind } from '../../../schema/vocabulary/cooperation-kind.js';
import { Button } from '../../display/button.js';
import { addressWith, go, view } from '../../state/navigation.js';
import { capital, labelOf, texts } from '../../texts/texts.js';
import { isNothing, NOTHING_ASSUMED, withoutActor, withoutKind, withoutProposed, type Assumptions } from './assumptions.js';

interface Assumed {
  readonly key: string;
  readonly text: string;
  readonly without: Assumptions;
}

/** Every assumption in words, with what is left when it is taken back. */
function listed(assumed: Assumptions, nameOf: (id: string) => string): readonly Assumed[] {
  const { whatIf } = texts.value;
  return [
    ...assumed.goneKinds.map((kind) => ({ key: kind, text: whatIf.kindGone(capital(labelOf(actorKind, kind))), without: withoutKind(assumed, kind) })),
    ...assumed.goneActors.map((id) => ({ key: id, text: whatIf.actorGone(nameOf(id)), without: withoutActor(assumed, id) })),
    ...assumed.proposed.map((one) => ({
      key: `${one.kind} ${one.from} ${one.to}`, text: whatIf.proposed(labelOf(cooperationKind, one.kind), nameOf(one.from), nameOf(one.to)), without: withoutProposed(assumed, one),
    })),
  ];
}

/** What is supposed, each with a way to take it back. */
export function AssumedList({ nameOf }: { readonly nameOf: (id: string) => string }) {
  const { whatIf } = texts.value;
  const { details } = view.value;
  if (isNothing(details)) return <p class="kern-body kern-body--muted">{whatIf.nothing}</p>;
  return (
    <>
      <ul class="assumed">
        {listed(details, nameOf).map(({ key, text, without }) => (
          <li key={key}><span>{text}</span><Button look="tertiary" class="button--small" aria-label={whatIf.removeNamed(text)} onClick={() => go(addressWith(without))}>{whatIf.remove}</Button></li>
        ))}
      </ul>
      <Button look="tertiary" class="button--small" onClick={() => go(addressWith(NOTHING_ASSUMED))}>{whatIf.removeAll}</Button>
    </>
  );
}
