-- ② 普惠性民办园的保教费有多少在最高标准以内，哪些不能判断
-- 最高标准 = 基准标准 ×（1 + 上浮幅度）。取最近一级区划的：先取本园等级的，再取“全部”的；先取本年龄段的，再取“全部”的。
-- 全部年龄段的一个标准，受小、中、大班里最低的一个约束。不收保教费的、不能判断的，都不在分母里，逐所列出。
-- 经批准高于最高标准的也在“高于”里，批准的文号写在那一行收费的“收费依据”。
WITH 评 AS (
  SELECT a.局, a.标识码, coalesce(a.体系代码, '') AS 体系, a.结果, a.结果类型, a.有效期至, p.日,
    row_number() OVER (PARTITION BY a.局, a.标识码 ORDER BY a.评定日期 DESC, a.行) AS 序
  FROM assessments a JOIN packages p ON p.局 = a.局
  WHERE a.评估类别 = '等级评定' AND a.评定日期 <= p.日
),
-- 每个体系只看最新的一次：降级、撤销、过期以后，旧的不再有效。没有写体系的撤销，撤销它以前的一切等级。
最新 AS (
  SELECT * FROM 评
  QUALIFY row_number() OVER (PARTITION BY 局, 标识码, 体系 ORDER BY 序) = 1
    AND 序 <= coalesce(min(序) FILTER (体系 = '' AND 结果类型 = '撤销') OVER (PARTITION BY 局, 标识码), 序)
),
等级 AS (
  SELECT 局, 标识码, list({'体系': 体系, '等级': 结果}) AS 等级们 FROM 最新
  WHERE 结果类型 IS DISTINCT FROM '撤销' AND (有效期至 IS NULL OR 有效期至 >= 日)
  GROUP BY ALL
),
-- 有评定在核对，或者体系待核实的，等级不能定。
等级不定 AS (
  SELECT 局, 标识码 FROM under_review
  WHERE 表 = 'assessments' AND (评估类别 IS NULL OR len(list_filter(评估类别, lambda x: x IS NULL OR x = '等级评定')) > 0)
  UNION
  SELECT a.局, a.标识码 FROM assessments a JOIN packages p ON p.局 = a.局
  WHERE a.评估类别 = '等级评定' AND a.评定日期 <= p.日 AND a.体系代码_无 = '待核实'
),
民办 AS (
  SELECT y.*, coalesce(d.等级们, []) AS 等级们, b.标识码 IS NOT NULL AS 等级不定
  FROM 园 y
  LEFT JOIN 等级 d ON d.局 = y.局 AND d.标识码 = y.标识码
  LEFT JOIN 等级不定 b ON b.局 = y.局 AND b.标识码 = y.标识码
  WHERE y.性质 = '民办' AND y.是普惠
),
标准 AS (
  SELECT s.*, m.日, m.区划代码, m.等级们, m.等级不定, unnest(CASE
    WHEN s.年龄段 <> '全部' THEN [s.年龄段]
    WHEN s.收费类别 = '保育费' THEN ['托班']
    ELSE ['小班', '中班', '大班'] END) AS 年龄
  FROM 保教费标准(0) s JOIN 民办 m ON m.局 = s.局 AND m.标识码 = s.标识码
),
限价 AS (
  SELECT s.局, s.行, c.等级 <> '全部' AND s.等级不定 AS 待核实,
    round(分(c.基准标准) * (100 + c.上浮幅度) / 100) AS 最高,
    月数(s.计费单位, s.学年月数, s.学期月数, s.每月天数) AS 每份几月,
    月数(c.计费单位, s.学年月数, s.学期月数, s.每月天数) AS 限价几月,
    s.计费单位 = c.计费单位 AS 同单位
  FROM 标准 s
  JOIN 归属 g ON g.局 = s.局 AND g.区划代码 = s.区划代码
  JOIN fee_caps c ON c.局 = s.局 AND c.区划代码 = g.上级
    AND c.适用对象 = '普惠性民办' AND c.收费类别 = s.收费类别 AND c.年龄段 IN ('全部', s.年龄)
    AND c.执行日期 <= s.日 AND (c.截止日期 IS NULL OR c.截止日期 >= s.日)
    AND (
      c.等级 = '全部' OR s.等级不定
      OR (len(s.等级们) = 0 AND c.等级 IN ('未评级', '未定级', '未评定'))
      OR len(list_filter(s.等级们, lambda x: x.等级 = c.等级 AND (c.体系代码 IS NULL OR x.体系 = c.体系代码))) > 0
    )
  QUALIFY row_number() OVER (
    PARTITION BY s.局, s.行, s.年龄
    ORDER BY g.远近, c.等级 = '全部', c.年龄段 <> s.年龄, c.执行日期 DESC, c.行
  ) = 1
),
约束 AS (
  SELECT 局, 行, bool_or(待核实) AS 待核实,
    min(CASE WHEN 同单位 THEN 最高 ELSE round(最高 * 每份几月 / 限价几月) END) AS 最高
  FROM 限价 GROUP BY ALL
),
逐项 AS (
  SELECT s.局, s.标识码, CASE
    WHEN s.收费标准_无 = '不收取' THEN '不收取'
    WHEN s.收费标准_无 IS NOT NULL THEN '收费标准' || s.收费标准_无
    WHEN y.待核实 THEN '等级待核实'
    WHEN y.行 IS NULL THEN '没有适用的最高标准'
    WHEN y.最高 IS NULL THEN '计费单位不同'
    WHEN s.金额 > y.最高 THEN '高于'
    ELSE '以内' END AS 判断
  FROM 保教费标准(0) s LEFT JOIN 约束 y ON y.局 = s.局 AND y.行 = s.行
),
逐园 AS (
  SELECT m.局, m.标识码, m.名称, CASE
    WHEN count(*) FILTER (i.判断 = '高于') > 0 THEN '高于'
    WHEN 待核(m.局, m.标识码, 'fees') THEN '收费标准待核实'
    WHEN count(i.判断) = 0 THEN '收费标准未公布'
    ELSE coalesce(min(i.判断) FILTER (i.判断 NOT IN ('以内', '不收取')),
      CASE WHEN count(*) FILTER (i.判断 = '以内') > 0 THEN '以内' ELSE '不收取' END) END AS 判断
  FROM 民办 m LEFT JOIN 逐项 i ON i.局 = m.局 AND i.标识码 = m.标识码
  GROUP BY m.局, m.标识码, m.名称
),
不定 AS (SELECT 局, count(*) AS 园数 FROM 园 WHERE 是普惠 IS NULL GROUP BY 局)
SELECT p.局,
  count(*) FILTER (判断 = '以内')::INTEGER AS 以内,
  count(*) FILTER (判断 = '高于')::INTEGER AS 高于,
  round(count(*) FILTER (判断 = '以内') * 100.0 / nullif(count(*) FILTER (判断 IN ('以内', '高于')), 0), 2)::DOUBLE AS "以内占比（%）",
  count(*) FILTER (判断 NOT IN ('以内', '高于'))::INTEGER AS 不在分母,
  string_agg(z.名称 || '：' || 判断, '；' ORDER BY 标识码) FILTER (判断 NOT IN ('以内', '高于')) AS 各是,
  string_agg(z.名称, '；' ORDER BY 标识码) FILTER (判断 = '高于') AS 高于的,
  coalesce(max(n.园数), 0)::INTEGER AS 是不是普惠待核实
FROM packages p
LEFT JOIN 逐园 z ON z.局 = p.局
LEFT JOIN 不定 n ON n.局 = p.局
GROUP BY p.局
ORDER BY p.局;
