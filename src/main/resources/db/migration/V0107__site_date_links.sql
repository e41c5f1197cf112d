-- The day the coordination last opened a link of the public list. Anybody sees it; only today can be written.

create table site.link_check (
  id         uuid primary key,
  territory  uuid not null,
  url        text not null check (length(url) between 8 and 2000),
  checked_on date not null,
  unique (territory, url)
);
select platform.protect('site.link_check');
select platform.audited('site.link_check', 'id');
grant select, insert, update (checked_on), delete on site.link_check to cordee_app;
create policy anybody_sees_the_day on site.link_check for select to cordee_app using (true);
create policy own_coordinator_checks on site.link_check for insert to cordee_app
  with check ((select platform.actor_role()) = 'coordinator' and territory = (select platform.actor_scope())
    and checked_on = (select platform.actor_today()));
create policy own_coordinator_checks_again on site.link_check for update to cordee_app
  using ((select platform.actor_role()) = 'coordinator' and territory = (select platform.actor_scope()))
  with check (checked_on = (select platform.actor_today()));
create policy own_coordinator_withdraws on site.link_check for delete to cordee_app
  using ((select platform.actor_role()) = 'coordinator' and territory = (select platform.actor_scope()));
