/** Gives the reader a file to keep. */
export function saveFile(name: string, content: BlobPart, type: string): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has taken it when the next minute begins.
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 60_000);
}

/** Lets the reader choose a file, and calls back with its text. */
export function chooseFile(accept: string, chosen: (text: string, file: File) => void): void {
  const input = document.createElement('input');
  input.type = 'file';
  input.accept = accept;
  input.addEventListener('change', () => {
    const [file] = input.files ?? [];
    if (file !== undefined)
      void file.text().then((text) => {
        chosen(text, file);
      });
  });
  input.click();
}
