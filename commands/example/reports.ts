import type { AddReportOrder } from '../add-report'

type ExampleReport = Omit<AddReportOrder, 'key' | 'again'>

// Written for this example. The events are public history; the outlets, and every sentence, are ours.

export const WIRE: ExampleReport = {
  outlet: { name: 'Example Wire', owner: 'Example Wire Cooperative', wire: true },
  carries: '',
  title: 'More Kenyan officers to come, president says in Port-au-Prince',
  byline: 'Example Wire staff',
  url: 'https://wire.example/2024/09/22/more-officers-to-come',
  published: '2024-09-22',
  zone: 'America/Port-au-Prince',
  language: 'en',
  text: `Example report, written for demonstration.

President William Ruto of Kenya landed in Port-au-Prince on Saturday, a stop on his way to the United Nations General Assembly in New York.

At the airport base he thanked the contingent. “Nearly 400 of our officers are here, walking patrols with their Haitian colleagues,” he told them.

“The next group, an additional 600, is in training now and will be ready in a few weeks’ time,” he said, and asked partners for the equipment to bring the troops over.

In July 2023 the president had pledged 1,000 officers for the mission, which the United Nations backs. Kenya deployed a first batch of 400 officers in June 2024 and was the first country to send personnel.

About a week ago two dozen Jamaican soldiers and police officers arrived to join them. According to the government of Belize, two senior officers of its military came with the group.

The force had made the city’s roads and public buildings safer, the president said, and families who had fled were going home.

Haiti has had no elected head of state since President Jovenel Moïse was killed in 2021.`,
}

export const COURIER: ExampleReport = {
  outlet: { name: 'Example Courier', owner: 'Courier Family Trust', wire: false },
  carries: '',
  title: 'A visit, a promise and a deadline',
  byline: 'Courier newsroom',
  url: 'https://courier.example/world/a-visit-a-promise-and-a-deadline',
  published: '2024-09-23',
  zone: 'Africa/Nairobi',
  language: 'en',
  text: `Example report, written for demonstration.

William Ruto came to Port-au-Prince on Saturday with a number and left with a deadline.

Speaking at the airport base, he put the strength of the Kenyan contingent at nearly 400 officers. Another 600 would be ready in a few weeks’ time, he promised.

When Kenya offered to lead the mission in July 2023, it pledged 1,000 officers. Our correspondent counted the visit as the president’s first to the base.

Haiti’s last elected president, Jovenel Moïse, was killed in 2021.`,
}

export const OBSERVER: ExampleReport = {
  outlet: { name: 'Example Observer', owner: 'Observer Publishing', wire: false },
  carries: '',
  title: 'How many officers came in June?',
  byline: 'Observer data desk',
  url: 'https://observer.example/data/how-many-officers-came-in-june',
  published: '2024-09-24',
  zone: 'Europe/London',
  language: 'en',
  text: `Example report, written for demonstration.

The first flight in June 2024 carried 200 Kenyan officers, and not 400, according to landing records seen by Example Observer. A second flight with 200 more followed in July 2024.

A staffing table of the mission lists 382 Kenyan police officers in Haiti on 20 September 2024.`,
}

export const LATER: ExampleReport = {
  outlet: { name: 'Example Courier', owner: 'Courier Family Trust', wire: false },
  carries: '',
  title: 'A second group of Kenyan officers lands',
  byline: 'Courier newsroom',
  url: 'https://courier.example/world/a-second-group-lands',
  published: '2025-01-19',
  zone: 'Africa/Nairobi',
  language: 'en',
  text: `Example report, written for demonstration.

Another 217 Kenyan officers landed in Port-au-Prince on 18 January 2025, part of the additional 600 that had been promised in September.

The base held a short parade. Nobody there would say when the rest would follow.`,
}
