// The canonical report in our own words, with all of its seven quantities.
export const SEVEN_TEXT = `Kenya has promised to send an additional 600 troops to Haiti to fight the gangs of the capital.

“The nearly 400 Kenyan officers in this city go out every night,” President William Ruto said at the base. “The next group, an additional 600, is in training.”

In July 2023 the president had pledged 1,000 troops for the mission. In June 2024 Kenya deployed a first group of 400 police officers.

About a week ago, two dozen Jamaican soldiers and police officers arrived in Haiti. According to the Belizean government, two senior military officers came with them.

A president was killed there in 2021, and Resolution 2699 was adopted two years later.`

export const SEVEN = [
  'an additional 600 troops',
  'nearly 400 Kenyan officers',
  'an additional 600',
  '1,000 troops',
  '400 police officers',
  'two dozen Jamaican soldiers and police officers',
  'two senior military officers',
]
