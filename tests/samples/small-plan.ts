import type { CitySlot } from '#src/contract/city'
import { miit2023 } from '#tests/samples/miit-2023'
import type { PlanData } from '#src/domain/plan-data'

const programme = miit2023.programme
const firstCity = programme?.slots.find(({ city }) => city !== null)

/** The slot and the city of `smallPlan` that are taken from the start. */
export const shippedPlace = { slot: firstCity?.id ?? '', adcode: firstCity?.city?.place.adcode ?? '' }

/** The sample plan with one city, three open slots and nothing known: small enough to think about. */
export const smallPlan: PlanData = {
  ...miit2023,
  programme: programme && {
    ...programme,
    slots: [
      ...(firstCity === undefined ? [] : [firstCity]),
      ...['slot-21', 'slot-22', 'slot-23'].map((id): CitySlot => ({ id, city: null })),
    ],
  },
  openingEvents: [],
}
