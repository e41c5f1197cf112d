-- The school makes the agreement of a trainee it sends, once everybody said yes to the placement: a draft, which those who hold
-- the file fill in and send. It changes nothing of a document that is there.
create policy school_makes on agreement.document for insert to cordee_app
  with check ((select platform.actor_role()) = 'trainer' and state = 'draft'
    and template in ('placement_student', 'placement_continuing')
    and exists (select from placement.placement p where p.id = placement_id
      and p.training_body_id = (select platform.actor_scope()) and p.structure_id = document.structure_id
      and p.territory_id = document.territory_id and p.status = 'trainee' and p.state in ('agreed', 'active')));
create policy school_writes_first on agreement.document_version for insert to cordee_app
  with check ((select platform.actor_role()) = 'trainer' and number = 1 and made_by = (select platform.actor_account())
    and exists (select from agreement.document d join placement.placement p on p.id = d.placement_id
      where d.id = document_id and d.state = 'draft' and p.training_body_id = (select platform.actor_scope())));
alter policy of_the_territory on agreement.clause
  using (((select platform.actor_role()) = 'coordinator' and territory_id = (select platform.actor_scope()))
    or ((select platform.actor_role()) in ('director', 'professional', 'trainer')
      and territory_id = (select platform.actor_territory())));
