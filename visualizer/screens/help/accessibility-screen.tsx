import { texts } from '../../texts/texts.js';
import { TextPage } from './text-page.js';

export function AccessibilityScreen() {
  const { accessibility } = texts.value;
  return <TextPage title={accessibility.title} sections={accessibility.sections} />;
}
