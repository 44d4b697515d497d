/** Who comes on a visit: as the plan of its day understands it. */
export { partiesOf, toursOf, type Party } from "../plan/day/parties.ts";
