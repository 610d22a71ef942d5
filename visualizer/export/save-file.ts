/** What a name of a file must not contain on some system; soft hyphens nobody sees. */
const FORBIDDEN = /[\\/:*?"<>|\u0000-\u001f\u00ad]+/gu;

/** Hands a file to the browser, which saves it as people have told it to: into a folder or after asking. */
export function saveFile(name: string, type: string, content: BlobPart): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name.replace(FORBIDDEN, ' ').replace(/ {2,}/gu, ' ').trim();
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
