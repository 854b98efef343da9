-- ⑤ 普惠性幼儿园覆盖率够不够方案的目标：各地各学年的覆盖率，与方案的目标相差几个百分点
-- 覆盖率 = 公办园和普惠性民办园在园幼儿数 ÷ 全部在园幼儿数，不含托班（教督〔2020〕1号），以各园的统计日期为准。
-- 没有班级数的、有班级行在核对的、是不是普惠待核实的园，分子分母都不算，列出有几所；一所也算不进的地方，没有数，不是 0。
WITH 学年 AS (
  SELECT DISTINCT c.局, c.学年 FROM classes c JOIN packages p ON p.局 = c.局 WHERE c.学年 <= 所在学年(p.日)
),
-- 班级行扣下来核对、说的又可能是这个学年的，这个学年的人数就不知道了。
扣下 AS (
  SELECT DISTINCT n.局, n.学年, u.标识码
  FROM 学年 n JOIN under_review u ON u.局 = n.局 AND u.表 = 'classes'
  WHERE 可能是(u.时期, n.学年)
),
人数 AS (
  SELECT 局, 标识码, 学年, sum(在园幼儿数) FILTER (年龄段 <> '托班') AS 幼儿, max(统计日期) AS 统计日期
  FROM classes GROUP BY ALL
),
各园 AS (
  SELECT n.局, n.学年, k.标识码, k.区划代码, k.办园性质, k.营利性质,
    CASE WHEN h.标识码 IS NULL AND c.标识码 IS NOT NULL THEN coalesce(c.幼儿, 0) END AS 幼儿,
    coalesce(c.统计日期, least(make_date(left(n.学年, 4)::INTEGER, 10, 1), p.日)) AS 天
  FROM kindergartens k
  JOIN packages p ON p.局 = k.局
  JOIN 学年 n ON n.局 = k.局
  LEFT JOIN 人数 c ON c.局 = k.局 AND c.标识码 = k.标识码 AND c.学年 = n.学年
  LEFT JOIN 扣下 h ON h.局 = k.局 AND h.标识码 = k.标识码 AND h.学年 = n.学年
  -- 这个学年在办：不是筹建，不是开学前就停办了的，不是后来才建的。
  WHERE CASE k.状态
    WHEN '筹建' THEN false
    WHEN '停办' THEN CASE WHEN k.状态日期 IS NULL THEN c.标识码 IS NOT NULL
                     ELSE k.状态日期 > make_date(left(n.学年, 4)::INTEGER, 9, 1) END
    ELSE k.建园年份 IS NULL OR k.建园年份 <= left(n.学年, 4)::INTEGER
  END
),
算 AS (
  SELECT *, 普惠(局, 标识码, 办园性质, 营利性质, 天) AS 是普惠, 当时(局, 标识码, '区划代码', 区划代码, 天) AS 当时区划
  FROM 各园
),
覆盖 AS (
  SELECT g.局, g.上级 AS 区划代码, a.学年,
    sum(幼儿) FILTER (是普惠) AS 普惠幼儿,
    sum(幼儿) FILTER (是普惠 IS NOT NULL) AS 全部幼儿,
    max(天) FILTER (幼儿 IS NOT NULL AND 是普惠 IS NOT NULL) AS 统计日期,
    count(*) FILTER (幼儿 IS NULL OR 是普惠 IS NULL) AS 没有算进
  FROM 算 a JOIN 归属 g ON g.局 = a.局 AND g.区划代码 = a.当时区划
  GROUP BY ALL
)
SELECT c.局, c.区划代码, d.名称 AS 地区, c.学年, strftime(c.统计日期, '%Y-%m-%d') AS 统计日期,
  CASE WHEN c.全部幼儿 IS NOT NULL THEN coalesce(c.普惠幼儿, 0) END::INTEGER AS 普惠幼儿, c.全部幼儿::INTEGER AS 全部幼儿,
  round(coalesce(c.普惠幼儿, 0) * 100.0 / nullif(c.全部幼儿, 0), 2)::DOUBLE AS "覆盖率（%）",
  c.没有算进::INTEGER AS 没有算进, t.目标编号, t.目标值 AS "目标（%）", strftime(t.期限, '%Y-%m-%d') AS 期限,
  round(coalesce(c.普惠幼儿, 0) * 100.0 / nullif(c.全部幼儿, 0) - t.目标值, 2)::DOUBLE AS "与目标相差（百分点）"
FROM 覆盖 c
JOIN districts d ON d.局 = c.局 AND d.区划代码 = c.区划代码 AND d.层级 = '县级'
LEFT JOIN plans p ON p.局 = c.局 AND p.区划代码 = c.区划代码
LEFT JOIN plan_targets t ON t.局 = p.局 AND t.方案编号 = p.方案编号 AND t.指标 = 'inclusive-coverage'
ORDER BY c.局, c.区划代码, c.学年, t.目标编号;
