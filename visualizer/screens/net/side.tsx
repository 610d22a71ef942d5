import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { view } from '../../state/navigation.js';

/** The column beside the picture; it begins anew with every choice. */
export function Side({ children }: { readonly children: ComponentChildren }) {
  const side = useRef<HTMLDivElement>(null);
  const { actor, statement } = view.value.details;
  useEffect(() => side.current?.scrollTo(0, 0), [actor, statement]);
  return <div class="net__side" ref={side}>{children}</div>;
}
