import { ScreenHeading } from '../../display/heading.js';
import { addressOf } from '../../state/navigation.js';
import { texts } from '../../texts/texts.js';

/** An address without a page, or an id that nobody knows: never an empty screen. */
export function UnknownScreen({ message }: { readonly message?: string }) {
  const { unknown } = texts.value;
  return (
    <>
      <ScreenHeading title={unknown.title} />
      <p class="kern-body">{message ?? unknown.address}</p>
      <p><a class="kern-link" href={addressOf({ room: 'germany' })}>{unknown.home}</a></p>
    </>
  );
}
