import { GlobalSearch } from '../search/global-search.js';
import { addressOf } from '../state/navigation.js';
import { texts } from '../texts/texts.js';
import { LanguageSwitch } from './language-switch.js';
import { MainNavigation } from './main-navigation.js';

/** Three actors and their connections: the product's mark. */
function Mark() {
  return (
    <svg class="header__mark" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <path d="M7 8 25 12 14 25Z" fill="none" stroke="currentColor" stroke-width="2" />
      <circle cx="7" cy="8" r="4.5" fill="var(--colour-iq)" />
      <circle cx="25" cy="12" r="4.5" fill="var(--colour-arbeitsverwaltung)" />
      <circle cx="14" cy="25" r="4.5" fill="var(--colour-auslaenderbehoerden)" />
    </svg>
  );
}

export function Header() {
  const { product, claim } = texts.value;
  return (
    <header class="header">
      <div class="kern-container header__top">
        <a class="header__home" href={addressOf({ room: 'germany' })}>
          <Mark />
          <span class="header__name">{product}</span>
          <span class="header__claim">{claim}</span>
        </a>
        <GlobalSearch />
        <LanguageSwitch />
      </div>
      <div class="kern-container"><MainNavigation /></div>
    </header>
  );
}
