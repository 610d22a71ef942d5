import { addressWith, language } from '../state/navigation.js';
import { texts } from '../texts/texts.js';

/** A link to the same view in the other language, named in that language. */
export function LanguageSwitch() {
  const { other, otherCode } = texts.value.language;
  return (
    <a class="kern-link kern-link--no-visited-state language" href={addressWith({ language: language.value === 'de' ? 'en' : 'de' })} lang={otherCode} hreflang={otherCode}>
      <span class="kern-icon kern-icon--language kern-icon--small" aria-hidden="true" />
      {other}
    </a>
  );
}
