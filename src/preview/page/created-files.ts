/** Workbooks that the add-in has made: Excel opens them in windows of their own, here they are downloaded. */
export class CreatedFiles {
  readonly all: ArrayBuffer[] = [];

  create(file: ArrayBuffer): void {
    this.all.push(file);
    download(file, 'copy.xlsx');
  }
}

export function download(file: ArrayBuffer, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([file]));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href));
}
