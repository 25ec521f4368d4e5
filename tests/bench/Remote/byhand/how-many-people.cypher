// { people { totalCount } }
MATCH (p:Person)
RETURN count(*)
