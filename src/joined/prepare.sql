-- 先备好五个问题都要用的几样东西。表名、栏名照各局的数据包；每张表多两栏：局（区划代码）、行（在文件里的先后）。
-- 一格没有值时，本栏是 NULL，旁边“栏名_无”写着原因：未公布、不适用、不公开、待核实、不收取。0 就是 0。
-- packages、duties、under_review 三张表从 datapackage.json 的 settings 和各表的 underReview 来。

-- 某一天的值：这天以后才变的，取变更前的值。
CREATE MACRO 当时(本局, 码, 栏, 现值, 天) AS coalesce((
  SELECT arg_min(h.原值, h.生效日期) FROM kindergarten_history h
  WHERE h.局 = 本局 AND h.标识码 = 码 AND h.字段 = 栏 AND h.生效日期 > 天
), 现值);

-- 这所园在这张表里有没有扣下来核对的行。有的话，表里没有不等于真的没有。
CREATE MACRO 待核(本局, 码, 表名) AS EXISTS (
  SELECT 1 FROM under_review u WHERE u.局 = 本局 AND u.标识码 = 码 AND u.表 = 表名
);

-- 是不是普惠性幼儿园：公办，或者这一天认定有效的民办。NULL 是待核实。（学前教育法第二十三条）
CREATE MACRO 普惠(本局, 码, 性质, 营利, 天) AS CASE
  WHEN 当时(本局, 码, '办园性质', 性质, 天) = '公办' THEN true
  WHEN EXISTS (
    SELECT 1 FROM recognitions r
    WHERE r.局 = 本局 AND r.标识码 = 码 AND r.认定日期 <= 天
      AND (r.有效期至 IS NULL OR r.有效期至 >= 天) AND (r.撤销日期 IS NULL OR r.撤销日期 > 天)
  ) THEN true
  WHEN 当时(本局, 码, '营利性质', 营利, 天) = '营利性' THEN false
  WHEN 待核(本局, 码, 'recognitions') THEN NULL
  ELSE false
END;

-- 每个区划和它的各级上级，远近 0 是它自己。
CREATE TABLE 归属 AS WITH RECURSIVE 向上 AS (
  SELECT 局, 区划代码, 区划代码 AS 上级, 0 AS 远近 FROM districts
  UNION ALL
  SELECT u.局, u.区划代码, d.上级代码, u.远近 + 1
  FROM 向上 u
  JOIN districts d ON d.局 = u.局 AND d.区划代码 = u.上级
  JOIN districts p ON p.局 = u.局 AND p.区划代码 = d.上级代码
  WHERE u.远近 < 3
)
SELECT u.局, u.区划代码, u.上级, u.远近, d.名称 AS 上级名称, d.层级 AS 上级层级
FROM 向上 u JOIN districts d ON d.局 = u.局 AND d.区划代码 = u.上级;

-- 在办的幼儿园，这一天的所在地、性质。
CREATE TABLE 园 AS
SELECT
  k.局, k.标识码, k.名称, k.建园年份, p.日,
  当时(k.局, k.标识码, '区划代码', k.区划代码, p.日) AS 区划代码,
  当时(k.局, k.标识码, '办园性质', k.办园性质, p.日) AS 性质,
  普惠(k.局, k.标识码, k.办园性质, k.营利性质, p.日) AS 是普惠
FROM kindergartens k JOIN packages p ON p.局 = k.局
WHERE k.状态 = '在办';

-- 一个计费单位合几个月；按次的不知道一月几次，是 NULL。各局的月数、天数写在它的 settings.costAssumptions。
CREATE MACRO 月数(单位, 学年月数, 学期月数, 每月天数) AS CASE 单位
  WHEN '元/生·月' THEN 1.0
  WHEN '元/生·学期' THEN 学期月数
  WHEN '元/生·年' THEN 学年月数
  WHEN '元/生·天' THEN 1.0 / 每月天数
END;

-- 金额一律化成整数的“分”再算。
CREATE MACRO 分(元) AS round(元 * 100)::BIGINT;

-- 前几年的这一天执行的保育费、保育教育费，一行一个标准。
CREATE MACRO 保教费标准(前几年) AS TABLE
SELECT f.*, 分(f.收费标准) AS 金额, p.学年月数, p.学期月数, p.每月天数
FROM fees f JOIN packages p ON p.局 = f.局
WHERE f.收费类别 IN ('保育费', '保育教育费')
  AND f.执行日期 <= p.日 - to_years(前几年)
  AND (f.截止日期 IS NULL OR f.截止日期 >= p.日 - to_years(前几年));

-- 一天在哪个学年：2026-11-15 在 2026-2027。
CREATE MACRO 所在学年(天) AS (year(天) - (month(天) < 9)::INTEGER)::VARCHAR || '-' || (year(天) + (month(天) >= 9)::INTEGER)::VARCHAR;

-- 扣下来核对的行说的可不可能是这个学年。
CREATE MACRO 可能是(时期们, 学年) AS 时期们 IS NULL OR len(list_filter(时期们, lambda x: x IS NULL OR x = 学年)) > 0;

-- 每所园招哪些年龄段：本学年有班的，本学年或以后有招生计划的，收费写明的；本学年有班级行在核对的，小、中、大班都可能招。
-- 什么也没有公布的，当作小、中、大班都招：它没有公布收费，不等于没有这个年龄段。
CREATE TABLE 招 AS
WITH 写明 AS (
  SELECT c.局, c.标识码, c.年龄段 FROM classes c JOIN packages p ON p.局 = c.局 WHERE c.学年 = 所在学年(p.日)
  UNION
  SELECT e.局, e.标识码, e.年龄段 FROM enrolment e JOIN packages p ON p.局 = e.局 WHERE e.学年 >= 所在学年(p.日)
  UNION
  SELECT 局, 标识码, CASE WHEN 年龄段 = '全部' THEN '托班' ELSE 年龄段 END
  FROM 保教费标准(0) WHERE 年龄段 <> '全部' OR 收费类别 = '保育费'
  UNION
  SELECT 局, 标识码, '托班' FROM kindergartens WHERE 招收托班
  UNION
  SELECT u.局, u.标识码, unnest(['小班', '中班', '大班'])
  FROM under_review u JOIN packages p ON p.局 = u.局
  WHERE u.表 = 'classes' AND 可能是(u.时期, 所在学年(p.日))
)
SELECT * FROM 写明
UNION
SELECT y.局, y.标识码, unnest(['小班', '中班', '大班']) FROM 园 y
WHERE NOT EXISTS (
  SELECT 1 FROM 写明 x WHERE x.局 = y.局 AND x.标识码 = y.标识码 AND x.年龄段 <> '托班'
) AND NOT EXISTS (
  SELECT 1 FROM 写明 x JOIN classes c ON c.局 = x.局 AND c.标识码 = x.标识码
  WHERE x.局 = y.局 AND x.标识码 = y.标识码
);

-- 每所园每个年龄段的一个保教费，折成每月多少分。写明年龄段的先于“全部”，与类别同名的项目先于别的，临时、半日、计时的在最后。
-- 保育费是托班的，保育教育费是其余各班的（发改价格〔2025〕1644号）。
CREATE MACRO 保教费(前几年) AS TABLE
WITH 适用 AS (
  SELECT s.* EXCLUDE (年龄段), s.年龄段 = '全部' AS 是全部, a.年龄段
  FROM 保教费标准(前几年) s
  JOIN (VALUES ('托班', '保育费'), ('小班', '保育教育费'), ('中班', '保育教育费'),
               ('大班', '保育教育费'), ('混龄', '保育教育费')) a(年龄段, 收费类别)
    ON a.收费类别 = s.收费类别 AND s.年龄段 IN ('全部', a.年龄段)
),
窄的 AS (
  SELECT * FROM 适用
  QUALIFY NOT 是全部 OR count(*) FILTER (NOT 是全部) OVER (PARTITION BY 局, 标识码, 年龄段, 收费项目) = 0
)
SELECT
  局, 标识码, 年龄段, 收费项目, 金额, 收费标准_无 AS 无金额, 计费单位,
  CASE WHEN 计费单位 = '元/生·月' THEN 金额
    ELSE round(金额 / 月数(计费单位, 学年月数, 学期月数, 每月天数))::BIGINT END AS 每月
FROM 窄的
QUALIFY row_number() OVER (
  PARTITION BY 局, 标识码, 年龄段
  ORDER BY 收费项目 <> 收费类别, regexp_matches(收费项目, '临时|臨時|半日|计时|計時'), 行
) = 1;
