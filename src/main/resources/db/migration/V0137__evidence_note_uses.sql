-- Whoever chooses a released text for a page or a print of the territory notes it, so that its teller is told. Shown and
-- printed at the same place are two uses: the second cannot be taken back.
alter table evidence.release_use drop constraint release_use_pkey;
alter table evidence.release_use add constraint release_use_pkey primary key (release_id, place, printed);
create policy whoever_chose_notes on evidence.release_use for insert to cordee_app
  with check ((select platform.actor_kind()) = 'person'
    and exists (select from evidence.release r where r.id = release_id and r.state = 'released'
      and r.expires_on >= (select platform.actor_today()) and r.territory_id = (select platform.actor_territory())
      and (r.print or not printed)));
