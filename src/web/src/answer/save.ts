/** Hands a text to the browser as a file to keep. */
export function saveText(text: string, name: string, type: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  // Some browsers read it only after this turn.
  setTimeout(() => {
    URL.revokeObjectURL(link.href);
  }, 60_000);
}
