-- What other modules may read of places by SQL: names and where they are, public facts of the register.
create view structure.api_place with (security_invoker = true) as
  select s.id, s.shown_name as name, s.town, s.department, s.search
    from structure.structure s
   where s.kind = 'establishment' and s.closed_on is null;
create view structure.api_territory with (security_invoker = true) as
  select t.id, t.name, d.code as department, d.name as department_name
    from structure.territory t
    left join structure.territory_department td on td.territory_id = t.id
    left join structure.department d on d.code = td.department;
grant select on structure.api_place, structure.api_territory to cordee_app;
