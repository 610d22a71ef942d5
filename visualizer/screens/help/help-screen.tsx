import { texts } from '../../texts/texts.js';
import { KeysTable } from './keys-table.js';
import { TextPage } from './text-page.js';

export function HelpScreen() {
  const { help, keysHelp } = texts.value;
  return (
    <>
      <TextPage title={help.title} sections={help.sections} />
      <section class="text-page">
        <h2 class="kern-heading-small">{keysHelp.title}</h2>
        <KeysTable />
      </section>
    </>
  );
}
