/** What a note says of posts that have no row of their own: 无人的岗位不列, 未列的岗位均为0. Texts are bare. */
export const UNLISTED_IS_NONE =
  /(?:无人|没有?人|没有人员|未配备?(?:人员)?|人数为(?:0|零))的?(?:岗位|职位|工种)(?:一律|均|都)?(?:不|未|没有?|不再|不予)(?:单独)?(?:列|显示|出现|体现)|(?:未|没有?)(?:单独)?列(?:出|明)?的?(?:岗位|职位|工种)(?:一律|均|都)?(?:为|视为|视同|表示|即为?|是|按)?(?:无人|没有?人|0|零)/;

/** The word of a total behind the name of a kindergarten, or alone. */
export const TOTAL_WORD = /(?:人数|人员|教职工)?(?:小计|合计|总计|共计|汇总|计)[:：]?$/;
