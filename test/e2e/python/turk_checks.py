from datetime import datetime, timezone

from checks import check, client

turk = client("mturk")
question = """<ExternalQuestion xmlns="http://mechanicalturk.amazonaws.com/AWSMechanicalTurkDataSchemas/2006-07-14/ExternalQuestion.xsd">
<ExternalURL>https://example.com</ExternalURL><FrameHeight>400</FrameHeight></ExternalQuestion>"""


@check
def hits_of_mechanical_turk():
    """Mechanical Turk keeps tasks, pages through them and refuses in its own error"""
    assert turk.get_account_balance()["AvailableBalance"] == "10000.00"
    properties = dict(Title="Look", Description="Say what", Reward="0.05", AssignmentDurationInSeconds=600)
    kind = turk.create_hit_type(**properties)["HITTypeId"]
    made = [
        turk.create_hit_with_hit_type(HITTypeId=kind, LifetimeInSeconds=86400, Question=question)["HIT"]["HITId"]
        for _ in range(3)
    ]
    pages = turk.get_paginator("list_hits").paginate(PaginationConfig={"PageSize": 2})
    assert [hit["HITId"] for page in pages for hit in page["HITs"]] == made[::-1]
    try:
        turk.delete_hit(HITId=made[0])
        raise AssertionError("a HIT that can be taken was deleted")
    except turk.exceptions.RequestError as error:
        words = "This HIT is currently in the state 'Assignable'.  This operation can be called with a status of: Reviewing, Reviewable ("
        assert error.response["Error"]["Message"].startswith(words), error.response
        assert error.response["TurkErrorCode"] == "AWS.MechanicalTurk.InvalidHITState", error.response
    for hit in made:
        turk.update_expiration_for_hit(HITId=hit, ExpireAt=datetime(2015, 1, 1, tzinfo=timezone.utc))
        turk.delete_hit(HITId=hit)
    assert turk.list_hits()["NumResults"] == 0
    try:
        turk.create_hit(LifetimeInSeconds=60, Question="<Nothing/>", **properties)
        raise AssertionError("a question that is none was taken")
    except Exception as error:
        assert error.response["Error"]["Code"] == "ParameterValidationError", error.response
