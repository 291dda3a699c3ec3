/** Signs that stand for what is printed above: `-"-`, `»`, `//`, `то же`, `сол сияқты`, `ditto`. */
const signs = /^[-–—−.\s]*(["'«»„“”″〃]|\/\/|''|,,)+[-–—−.\s]*$/u;
const words = /^[-–—−.\s]*(то же( самое)?|тоже|там же|сол сияқты|сондай|дәл солай|ditto|do\.?|same)[-–—−.\s]*$/iu;

export function isDitto(text: string): boolean {
  return signs.test(text) || words.test(text);
}
