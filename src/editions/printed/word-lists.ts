/** Words that mean the same in a phrase, in the three languages; `begin*` stands for every form of a word. */
export const wordLists = {
  /** Units of staff. */
  unit: [
    ...['ед', 'единиц*', 'ставк*', 'должност*', 'штатн*', 'шт'],
    ...['бірлік*', 'лауазым*', 'ставка*', 'штат*'],
    ...['unit*', 'position*', 'fte', 'post', 'posts'],
  ],
  /** Whether there is something, at the end of a Kazakh condition. */
  isThere: ['болса', 'болғанда', 'болған', 'болмаса', 'болмағанда', 'болмаған'],
  every: ['кажд*', 'всяк*', 'әр', 'әрбір', 'әрбiр', 'every', 'each'],
  /** What stands before "norms". */
  normWord: [
    'типовым',
    'межотраслевым',
    'отраслевым',
    'установленным',
    'действующим',
    'утвержденным',
    'соответствующим',
    'типовыми',
    'межотраслевыми',
    'отраслевыми',
    'установленными',
    'действующими',
    'типовых',
    'standard',
    'typical',
  ],
  institution: [
    ...['учреждени*', 'организаци*', 'дом', 'дом-интернат*', 'интернат*', 'центр*', 'школ*', 'объект*'],
    ...['мекеме*', 'ұйым*', 'орталы*', 'үйге'],
    ...['institution*', 'organisation*', 'organization*', 'facility', 'home', 'centre', 'center'],
  ],
  /** What makes a count of a phrase: it never stands among words that are kept as they are. */
  counting: [
    ...[
      'свыше',
      'более',
      'больше',
      'менее',
      'меньше',
      'норм',
      'норма',
      'норматив',
      'из',
      'расчета',
      'последующ*',
      'дополнительно',
    ],
    ...['кемінде', 'дегенде', 'кем', 'көп', 'артық', 'дейін', 'астам', 'аз', 'аспай*', 'қосымша', 'есебінен', 'одан'],
    ...['least', 'most', 'than', 'above', 'per', 'every', 'each'],
  ],
  joining: ['и', 'или', 'либо', 'а', 'но', 'же', 'және', 'немесе', 'бірақ', 'мен', 'and', 'or', 'but'],
} as const satisfies Readonly<Record<string, readonly string[]>>;
