-- ① 哪些乡镇的保教费最高：各乡镇、各年龄段每月标准的中位数，连同它是从几所园来的
-- 减免以前的标准。没有金额的园不算进去，也不当作 0，所数和原因列在旁边。每个局、每个年龄段列前五名。
WITH 各园 AS (
  SELECT y.局, y.标识码, y.区划代码, a.年龄段, f.每月,
    coalesce(f.无金额, CASE WHEN f.计费单位 = '元/生·次' THEN '按次收费' END,
      CASE WHEN 待核(y.局, y.标识码, 'fees') THEN '待核实' ELSE '未公布' END) AS 原因
  FROM 园 y
  JOIN 招 a ON a.局 = y.局 AND a.标识码 = y.标识码 AND a.年龄段 IN ('小班', '中班', '大班')
  LEFT JOIN 保教费(0) f ON f.局 = y.局 AND f.标识码 = y.标识码 AND f.年龄段 = a.年龄段
),
乡镇 AS (
  SELECT 局, 上级 AS 乡镇代码, 上级名称 AS 乡镇, 年龄段,
    count(每月) AS 园数, median(每月) AS 中位数,
    count(*) FILTER (每月 IS NULL) AS 没有金额,
    string_agg(DISTINCT 原因, '、' ORDER BY 原因) FILTER (每月 IS NULL) AS 原因
  FROM 各园 JOIN 归属 USING (局, 区划代码)
  WHERE 上级层级 = '乡级'
  GROUP BY ALL
)
SELECT 局, 年龄段, 乡镇代码, 乡镇, 中位数 / 100 AS "中位数（元/月）", 园数::INTEGER AS 园数,
  没有金额::INTEGER AS 没有金额, 原因
FROM 乡镇
WHERE 园数 > 0
QUALIFY row_number() OVER (PARTITION BY 局, 年龄段 ORDER BY 中位数 DESC, 乡镇代码) <= 5
ORDER BY 局, list_position(['小班', '中班', '大班'], 年龄段), 中位数 DESC, 乡镇代码;
