import { GermanyDocument } from '../../api/generated/operations.js';
import { Answer } from '../../display/answer.js';
import { useAnswer } from '../../state/loading.js';
import { addressOf } from '../../state/navigation.js';
import { inWords, spoken, texts } from '../../texts/texts.js';
import { MiniKey } from '../germany/mini-key.js';
import { miniNet } from '../germany/mini-net.js';
import { MiniPicture } from '../germany/mini-picture.js';
import type { Side, Sides } from './sides.js';

function SmallNet({ side }: { readonly side: Side }) {
  const { comparison } = texts.value;
  const asked = useAnswer(GermanyDocument, { at: side.at ?? null, language: spoken.value });
  return (
    <figure class="small-net">
      <figcaption><b>{side.name}</b></figcaption>
      <Answer asked={asked}>
        {({ federalStates }) => {
          const state = federalStates.find(({ code }) => code === side.land);
          const net = state && miniNet(state);
          return net && (
            <>
              <MiniPicture net={net} />
              <p class="kern-body kern-body--small">{net.pairs.length === 0 ? comparison.noneJoined : `${comparison.joined}: ${net.pairs.map(({ from, to }) => `${inWords(from.label)} – ${inWords(to.label)}`).join('; ')}`}</p>
              <p><a class="kern-link kern-link--small" href={addressOf({ room: 'land', land: side.land, tab: 'netz' }, { validAt: side.at?.validAt ?? null })}>{comparison.net(side.name)}</a></p>
            </>
          );
        }}
      </Answer>
    </figure>
  );
}

/** Both networks in small, the same kind of body in the same place, with the same in words. */
export function SmallNets({ sides: [left, right] }: { readonly sides: Sides }) {
  return (
    <section aria-label={texts.value.comparison.pictures} class="small-nets">
      <SmallNet side={left} />
      <SmallNet side={right} />
      <MiniKey />
    </section>
  );
}
