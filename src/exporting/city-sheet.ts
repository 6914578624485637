import type { Milestone, Programme } from '#src/contract/city'
import { type Locale, milestoneKinds } from '#src/contract/vocabulary'
import type { CityState } from '#src/domain/city-state'
import { wasBefore } from '#src/domain/comparison'
import { inLocale } from '#src/i18n/bilingual'
import { joinList } from '#src/i18n/format'
import { vocabulary } from '#src/i18n/words/vocabulary'
import { comparedColumns } from './compared-columns'
import type { Sheet, SheetColumn, SheetDays } from './sheet'

/** The list of pilot cities, open slots included and said to be open; compared with an earlier day, with what was there before. */
export function citySheet(programme: Programme, rows: readonly CityState[], days: SheetDays): Sheet<CityState> {
  const columns: SheetColumn<CityState>[] = [
    {
      name: 'slot',
      header: { zh: '席位', en: 'Slot' },
      meaning: { zh: '名单中的席位，不是名次', en: 'Place in the list, not a rank' },
      value: ({ slot }) => slot,
    },
    {
      name: 'membership',
      header: { zh: '名单', en: 'Membership' },
      meaning: { zh: 'confirmed 已确认，recorded 录入，open 名单待核实', en: 'confirmed, recorded in the app, or open' },
      value: membershipOf,
    },
    {
      name: 'adcode',
      header: { zh: '行政区划代码', en: 'Adcode' },
      meaning: { zh: '六位代码，前加 CN 以免被当作数字', en: 'Six digits after CN, so that it is not taken for a number' },
      value: ({ place }) => (place === null ? null : `CN${place.adcode}`),
    },
    {
      name: 'city',
      header: { zh: '城市', en: 'City' },
      meaning: { zh: '城市', en: 'City' },
      value: ({ place }, locale) => (place === null ? null : inLocale(place.name, locale)),
    },
    {
      name: 'province',
      header: { zh: '省份', en: 'Province' },
      meaning: { zh: '省份', en: 'Province' },
      value: ({ place }, locale) => {
        const province = programme.provinces.find(({ id }) => id === place?.province)
        return province === undefined ? null : inLocale(province.name, locale)
      },
    },
    {
      name: 'tier',
      header: { zh: '类型', en: 'Tier' },
      meaning: { zh: '城市类型', en: 'Kind of city' },
      value: ({ place }, locale) => (place?.tier == null ? null : vocabulary[locale].tier[place.tier]),
    },
    {
      name: 'membership_source',
      header: { zh: '名单来源', en: 'Source of membership' },
      meaning: { zh: '据何确认', en: 'What confirms it' },
      value: ({ shipped, filledBy }, locale) =>
        shipped?.membership.source == null ? (filledBy?.source ?? null) : inLocale(shipped.membership.source, locale),
    },
    {
      name: 'membership_confidence',
      header: { zh: '名单可信度', en: 'Confidence of membership' },
      meaning: { zh: '已核实、推算或凭记忆', en: 'Verified, derived or recalled' },
      value: ({ shipped }, locale) => (shipped === null ? null : vocabulary[locale].confidence[shipped.membership.confidence]),
    },
    {
      name: 'membership_grade',
      header: { zh: '名单依据等级', en: 'Grade of membership' },
      meaning: {
        zh: 'A 官方原文，B 官方媒体，C 其他媒体，D 转载：为 D 的只据转载；空为录入或待核实',
        en: 'A official text, B official media, C other media, D repost: those with D rest on a repost only; empty where recorded or open',
      },
      value: ({ shipped }, locale) => (shipped === null ? null : vocabulary[locale].grade[shipped.membership.grade]),
    },
    {
      name: 'review_rank',
      header: { zh: '评审位次', en: 'Review rank' },
      meaning: { zh: '评审位次，未知为空', en: 'Rank in the review; empty where unknown' },
      value: ({ shipped }) => shipped?.reviewRank?.value ?? null,
    },
    {
      name: 'subsidy_ceiling',
      header: { zh: '奖补上限', en: 'Subsidy ceiling' },
      meaning: { zh: '按城市类型规定的上限，不是已拨款数', en: 'Ceiling by kind of city, not a sum paid' },
      value: ({ shipped }) => shipped?.subsidyCeiling?.value ?? null,
    },
    {
      name: 'subsidy_unit',
      header: { zh: '奖补单位', en: 'Unit' },
      meaning: { zh: '奖补上限的单位', en: 'Unit of the ceiling' },
      value: ({ shipped }, locale) => (shipped?.subsidyCeiling == null ? null : inLocale(shipped.subsidyCeiling.unit, locale)),
    },
    {
      name: 'industries',
      header: { zh: '试点行业', en: 'Industries' },
      meaning: { zh: '试点行业', en: 'Industries of the pilot' },
      value: ({ shipped }, locale) =>
        joinList(
          (shipped?.industries ?? []).map((name) => inLocale(name, locale)),
          locale,
        ) || null,
    },
    ...milestoneKinds.map((kind): SheetColumn<CityState> => ({
      name: `milestone_${kind.replaceAll('-', '_')}`,
      header: { zh: `里程碑 ${vocabulary['zh-CN'].milestone[kind]}`, en: `Milestone: ${vocabulary.en.milestone[kind]}` },
      meaning: {
        zh: `里程碑“${vocabulary['zh-CN'].milestone[kind]}”：日期和内容，未知为空`,
        en: `Milestone “${vocabulary.en.milestone[kind]}”: date and content; empty where unknown`,
      },
      value: ({ milestones }, locale) =>
        milestonesText(
          milestones.filter((item) => item.kind === kind),
          locale,
        ),
    })),
    ...(days.since === null ? [] : [...comparedColumns<CityState>(days, ({ change }) => change?.kinds ?? []), ...earlierColumns]),
  ]
  return { name: 'cities', columns, rows }
}

const membershipOf = ({ shipped, filledBy }: CityState): 'confirmed' | 'recorded' | 'open' =>
  shipped !== null ? 'confirmed' : filledBy !== null ? 'recorded' : 'open'

const milestonesText = (milestones: readonly Milestone[], locale: Locale): string | null =>
  milestones.map(({ on, text }) => `${on === null ? '' : `${on} `}${inLocale(text, locale)}`).join('；') || null

/** What a place was on the day compared with, where it was something else, and what it has gained. */
const earlierColumns: readonly SheetColumn<CityState>[] = [
  {
    name: 'membership_before',
    header: { zh: '原名单', en: 'Membership before' },
    meaning: { zh: '对比日期当天的名单状态，空为未变', en: 'Membership on the day compared with; empty where unchanged' },
    value: (city) => wasBefore(city, membershipOf) ?? null,
  },
  {
    name: 'city_before',
    header: { zh: '原城市', en: 'City before' },
    meaning: {
      zh: '对比日期当天占这一席的另一城市，空为没有',
      en: 'Another city that held the place on the day compared with; empty where none did',
    },
    value: (city, locale) => {
      const was = wasBefore(city, ({ place }) => place)
      return was == null ? null : inLocale(was.name, locale)
    },
  },
  {
    name: 'milestones_added',
    header: { zh: '新里程碑', en: 'New milestones' },
    meaning: { zh: '对比日期以来新增的里程碑：日期和内容', en: 'Milestones since the day compared with: date and content' },
    value: ({ change }, locale) => milestonesText(change?.milestonesAdded ?? [], locale),
  },
  {
    name: 'milestones_undone',
    header: { zh: '撤销的里程碑', en: 'Milestones undone' },
    meaning: { zh: '对比日期以来撤销的里程碑：日期和内容', en: 'Milestones undone since the day compared with: date and content' },
    value: ({ change }, locale) => milestonesText(change?.milestonesGone ?? [], locale),
  },
]
