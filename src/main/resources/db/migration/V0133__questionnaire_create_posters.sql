-- What the structure says on the wall once a round is closed: at most five lines of its own.

create table questionnaire.round_poster (
  round_id uuid primary key references questionnaire.round (id) on delete cascade,
  lines    text[] not null,
  made_on  date not null,
  version  int not null default 0,
  constraint round_poster_is_short check (cardinality(lines) <= 5 and length(array_to_string(lines, '')) <= 600)
);
select platform.protect('questionnaire.round_poster');
select platform.audited('questionnaire.round_poster', 'round_id');
grant select, insert, update (lines, made_on, version), delete on questionnaire.round_poster to cordee_app;
create policy team_reads on questionnaire.round_poster for select to cordee_app
  using ((select platform.actor_role()) in ('director', 'professional')
    and exists (select from questionnaire.round r where r.id = round_id));
create policy team_makes on questionnaire.round_poster for insert to cordee_app
  with check ((select platform.actor_role()) in ('director', 'professional')
    and exists (select from questionnaire.round r where r.id = round_id and r.closed_on is not null));
create policy team_changes on questionnaire.round_poster for update to cordee_app
  using ((select platform.actor_role()) in ('director', 'professional')
    and exists (select from questionnaire.round r where r.id = round_id));
create policy retention_reads on questionnaire.round_poster for select to cordee_app
  using ((select platform.actor_is_job('retention')));
create policy retention_removes on questionnaire.round_poster for delete to cordee_app
  using ((select platform.actor_is_job('retention')));
