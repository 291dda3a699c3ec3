const ofMost =
  /(?<!\p{L})(максимальн|предельн|рекоменд|примерн(ые|ых|ая|ой) |ең көп|ең жоғары|шекті|ұсынылатын|ұсынымдық|maximum|recommended|indicative)/iu;

/** Whether a title or a heading says that its figures are the most, or advised, and not what is required. */
export function saysMost(text: string): boolean {
  return ofMost.test(text);
}
