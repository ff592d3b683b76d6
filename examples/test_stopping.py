"""Tests of a boto3 script without an account: python3 examples/test_stopping.py

NUAGE is the command that starts nuage: `npx nuage` unless it is set.
"""

import json
import os
import shlex
import subprocess
import unittest

import boto3

IMAGE = "/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-x86_64"


def stop_by_tag(ec2, key, value):
    """The script to test: it stops what runs and carries a tag, and answers the ids."""
    chosen = ec2.instances.filter(
        Filters=[
            {"Name": f"tag:{key}", "Values": [value]},
            {"Name": "instance-state-name", "Values": ["running"]},
        ]
    )
    return [one["InstanceId"] for page in chosen.stop() for one in page["StoppingInstances"]]


class StoppingByTag(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.command = shlex.split(os.environ.get("NUAGE", "npx nuage"))
        cls.cloud = subprocess.Popen(
            [*cls.command, "local", "--memory", "--port", "0", "--output", "json"],
            stdout=subprocess.PIPE,
        )
        cls.addClassCleanup(cls.cloud.communicate)
        cls.addClassCleanup(cls.cloud.terminate)
        # The first thing that it prints says where it answers, and with which keys.
        told = b""
        while not told.endswith(b"}\n"):
            told += cls.cloud.stdout.readline()
        cls.where = json.loads(told)
        session = boto3.Session(
            aws_access_key_id=cls.where["accessKeyId"],
            aws_secret_access_key=cls.where["secretAccessKey"],
            region_name="eu-west-3",
        )
        cls.ec2 = session.resource("ec2", endpoint_url=cls.where["endpoint"])
        cls.ssm = session.client("ssm", endpoint_url=cls.where["endpoint"])

    def advance(self, by):
        """Lets time pass in the cloud."""
        subprocess.run(
            [*self.command, "local", "clock", "advance", by, "--endpoint-url", self.where["endpoint"]],
            check=True,
            stdout=subprocess.DEVNULL,
        )

    def launch(self, name, environment):
        tags = [{"Key": "Name", "Value": name}, {"Key": "Environment", "Value": environment}]
        image = self.ssm.get_parameter(Name=IMAGE)["Parameter"]["Value"]
        [instance] = self.ec2.create_instances(
            ImageId=image,
            InstanceType="t3.micro",
            MinCount=1,
            MaxCount=1,
            TagSpecifications=[{"ResourceType": "instance", "Tags": tags}],
        )
        return instance

    def test_what_carries_the_tag_is_stopped_and_nothing_else(self):
        web = self.launch("web", "production")
        jobs = self.launch("jobs", "test")
        self.advance("1m")
        self.assertEqual(stop_by_tag(self.ec2, "Environment", "test"), [jobs.id])
        self.advance("2m")
        jobs.reload()
        web.reload()
        self.assertEqual(jobs.state["Name"], "stopped")
        self.assertEqual(web.state["Name"], "running")
        # What is stopped already is left alone.
        self.assertEqual(stop_by_tag(self.ec2, "Environment", "test"), [])


if __name__ == "__main__":
    unittest.main()
