import { formatAddress } from '../state/address.js';
import { addressOf, view } from '../state/navigation.js';
import { texts } from '../texts/texts.js';

export function Footer() {
  const { footer, rooms } = texts.value;
  return (
    <footer class="footer" aria-label={footer.label} data-region>
      <div class="kern-container footer__content">
        <p>{footer.purpose}</p>
        <ul>
          <li><a class="kern-link" href={addressOf({ room: 'accessibility' })}>{rooms.accessibility}</a></li>
          <li><a class="kern-link" href={addressOf({ room: 'help' })}>{rooms.help}</a></li>
        </ul>
        <p>{footer.copy}</p>
        <p class="footer__address">{footer.address(`${location.origin}${location.pathname}${formatAddress(view.value)}`)}</p>
      </div>
    </footer>
  );
}
