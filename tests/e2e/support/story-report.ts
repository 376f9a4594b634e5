/** A report written for the tests; it tells the same story as the example's in other words. */
export const REPORT = {
  outlet: 'Story Gazette',
  title: 'William Ruto of Kenya visits the officers in Port-au-Prince',
  url: 'https://gazette.example/visit',
  published: '2024-09-22',
  text: `The president of Kenya, William Ruto, reached Haiti on Saturday.

“There are nearly 400 officers of ours in this city today,” he said at the base. “We are training an additional 600, and in a few weeks’ time they will join you.”

Kenya had 1,000 pledged in July 2023, when it offered to lead the mission.

Two dozen Jamaican soldiers and police officers landed about a week ago.

${'The day was long, and little else was said of numbers. '.repeat(8).trim()}

The last line of this report is for the desk alone.`,
}
